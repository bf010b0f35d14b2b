import type { Guests } from "../domain/counting";
import type { Figure } from "../domain/figure";
import type { MiamiSize } from "../domain/win-back";
import type { Language } from "./language";

/** Ce que dit la vue d’ensemble. */
export const overview = {
  title: (miamiWeighs: string, one: boolean, not: string) =>
    `Comptés de la même façon, Miami pèse ${one ? "une fois" : miamiWeighs} Marseille, pas ${not}`,
  periods: (marseille: string, miami: string) => `Année ${marseille} et ${miami} (oct.–sept.)`,
  statuses: (miami: string, marseille: string) =>
    miami === marseille ? `Miami et Marseille : ${miami}` : `Miami ${miami}, Marseille ${marseille}`,
  titleUnknown: "Ce jour-là, Marseille et Miami ne se comparent pas encore",
  ladder: {
    title: (ratios: string) => `Trois décomptes, trois écarts : ${ratios}`,
    subtitle: (miami: string, marseille: string) =>
      `Passagers de croisière, millions. Miami ${miami} (oct.–sept.), Marseille ${marseille}`,
    guard: (share: string | undefined) =>
      `Mouvements comptés deux fois : presque tous à Miami${share === undefined ? "" : `, environ ${share} à Marseille`} ; trois mois de décalage.`,
    weighs: "Miami pèse",
    article: "Dans l’article",
    articleDetail: "presse, novembre 2017, page non retrouvée",
    articleNear: (value: string) => `proche du total des États-Unis : ${value} en 2016`,
    published: "Tel que publié",
    publishedDetail: (miami: string, marseille: string) =>
      miami === marseille ? `mouvements, chiffres ${miami}s` : `mouvements, Miami ${miami}, Marseille ${marseille}`,
    comparable: "À périmètre comparable",
    comparableDetail: "chaque passager une fois, estimé",
    otherDay: (ratio: string, day: string) => `${ratio} ${day}`,
    onEve: "le 4 nov. 2017",
    today: "aujourd’hui",
    bracket: (low: string, high: string) => `de ${low} à ${high}`,
    note: "Un passager tête de ligne compte deux fois, embarqué puis débarqué ; presque tous ceux de Miami le sont.",
    latest: (year: string, miami: string, marseille: string) =>
      `Derniers chiffres publiés, ${year} : Miami ${miami}, Marseille ${marseille}, soit `,
    alternative: (items: string) => `Rapport entre Miami et Marseille selon trois décomptes : ${items}.`,
    item: (name: string, ratio: string, miami: string, marseille: string) =>
      `${name}, ${ratio} (Miami ${miami}, Marseille ${marseille})`,
    columns: {
      rung: "Décompte",
      miami: "Miami",
      marseille: "Marseille",
      ratio: "Rapport",
      low: "Bas",
      high: "Haut",
      source: "Sources",
      status: "Statut",
      rule: "Base",
    },
  },
  calculation: (figure: Figure, guests: Guests, language: Language): string => {
    const { count } = language;
    const { homeport = 0 } = guests.steps;
    const low =
      guests.low < guests.high
        ? ` Si ces passagers ne comptent que les embarqués : ${count(Math.round(guests.low))}.`
        : "";
    switch (guests.assumption) {
      case "as-published":
        return "Aucun : la source compte déjà chaque personne une fois.";
      case "all-homeport":
        return `${count(figure.value)} mouvements ÷ 2. Hypothèse : presque tous les passagers embarquent et débarquent dans ce port ; sa part de transit n’est pas publiée.`;
      case "split":
        return `${count(figure.value)} mouvements − la moitié des ${count(Math.round(homeport))} de tête de ligne, comptés deux fois.${low}`;
      case "split-of-year":
        return `${count(figure.value)} mouvements − la moitié d’environ ${count(Math.round(homeport))} de tête de ligne : la part de ${guests.splitYear ?? ""}, faute de chiffre publié pour l’année.${low}`;
      case "no-split":
        return "Aucun partage publié : entre la moitié du total (tous tête de ligne) et le total (tous en transit).";
    }
  },
  ratioCalculation: (miami: string, marseille: string) => `${miami} ÷ ${marseille}`,
  road: {
    offTrack: (gap: string) => `Cap 2 M : ${gap} passagers sous la route`,
    onTrack: (gap: string) => `Cap 2 M : ${gap} passagers au-dessus de la route`,
    reached: (year: number) => `2 millions : atteints en ${year}`,
    missedThenReached: (year: number, later: number) => `2 M : manqués en ${year}, dépassés en ${later}`,
    missed: (year: number) => `2 millions : manqués en ${year}`,
    notSet: "2 millions en 2020 : objectif pas encore fixé ce jour-là",
    notJudged: "2 millions en 2020 : route à tracer",
    subtitle: "Marseille, mouvements de passagers par année civile, millions",
    routeSet: (year: number, growth: string) => `route fixée en ${year}, ${growth} par an`,
    course: (growth: string) => `cap à tenir depuis la dernière base, ${growth} par an`,
    target: "2 M",
    base: (growth: string) => `${growth} par an`,
    baseFrom: (value: string, year: number) => `depuis ${value} (${year})`,
    baseArticle: (value: string, year: number) => `depuis ${value} (${year}, article)`,
    pathSentence: (growth: string, base: string, year: string, perYear: string) =>
      `Pour passer de ${base} en ${year} à 2 millions en 2020, il faut ${growth} par an, soit ${perYear} passagers de plus chaque année.`,
    alternative: (title: string, years: string) =>
      `Trafic de Marseille année par année, et route vers 2 millions en 2020. ${title}. ${years}.`,
    yearly: (year: string, value: string) => `${year} : ${value}`,
    columns: { year: "Année", value: "Passagers", status: "Statut", path: "Route fixée", source: "Source" },
    standing: {
      reached: "Atteint",
      "on track": "Sur la route",
      "at risk": "À risque",
      "off track": "En retard",
      missed: "Manqué",
      "not judged": "Sans jugement",
    },
  },
  lines: {
    title: "Grandes à Miami, absentes ou en retrait à Marseille",
    titleCount: (n: string, one: boolean) =>
      one
        ? `Une compagnie grande à Miami, absente ou en retrait à Marseille`
        : `${n.charAt(0).toUpperCase()}${n.slice(1)} compagnies grandes à Miami ou rencontrées, absentes ou en retrait à Marseille`,
    subtitle: (from: number, to: number) =>
      `À Miami, passagers par an selon la source. À Marseille, escales par an, ${from} à ${to}`,
    all: "Toutes les compagnies",
    columns: {
      line: "Compagnie",
      miami: "À Miami, passagers par an",
      marseille: "À Marseille, escales par an",
      event: "Ce qui s’est passé",
    },
    said: (said: MiamiSize["said"], from: string) =>
      said === "actual"
        ? `en ${from.replace(/^FY/, "exercice ")}, réel`
        : said === "guarantee"
          ? `garantis par an dès ${from.slice(0, 4)}`
          : `attendus dès ${from.slice(0, 4)}`,
    noSize: "pas de chiffre publié",
    late: (day: string) => `† publié après le ${day}`,
    seen: "vu, nombre inconnu",
    guaranteed: "garanti",
    seenShips: (ships: string) => (ships === "" ? "Vue à Marseille" : `Vue à Marseille : ${ships}`),
    noEvent: "Aucun événement daté trouvé.",
    alternative: (items: string) =>
      `Pour chaque compagnie, sa taille à Miami, ses escales à Marseille et le dernier événement connu. ${items}`,
    item: (name: string, miami: string, marseille: string, event: string) =>
      `${name} : à Miami, ${miami} ; à Marseille, ${marseille} ; ${event}.`,
  },
  sources: (publishers: string) => `Sources : ${publishers}.`,
};
