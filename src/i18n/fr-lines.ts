/** Ce que dit l’écran des armateurs. */
export const lines = {
  kind: {
    homeport: "tête de ligne",
    transit: "transit",
    both: "tête de ligne et transit",
    calls: "escales, rôle non précisé",
    planned: "annoncé",
    cancelled: "escales annulées",
    withdrawn: "retrait",
    laid_up: "à quai sans passagers",
    claim: "affirmé, non vérifié",
    absent: "absente, une source le dit",
    none: "aucune trace trouvée",
  },
  calls: (low: number, high: number) =>
    low === high ? `${low} ${low < 2 ? "escale" : "escales"}` : `${low} à ${high} escales`,
};
