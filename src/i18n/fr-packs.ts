/** Ce que disent les diapositives de l'office et du Club, au-delà de celles d'une compagnie. */

const part = (months: number): string => {
  if (months === 6) return "premier semestre";
  return months === 1 ? "premier mois" : `${months} premiers mois`;
};
const of = (months: number): string => (months === 6 || months === 1 ? `du ${part(months)}` : `des ${part(months)}`);

export const packs = {
  decks: {
    office: { name: "Marseille Provence : point mensuel", fileName: "marseille-point-mensuel" },
    club: { name: "Marseille Provence : assemblée du Club", fileName: "marseille-assemblee-du-club" },
    own: { name: "Vos diapositives", fileName: "vos-diapositives" },
  },
  noScenario: "aucun scénario n’est choisi",
  alternative: (title: string, rows: number) => `Tableau de ${rows} lignes. ${title}.`,
  bases: {
    title: (low: string, high: string) =>
      low === high
        ? `Deux millions en 2020 demandent ${low} par an`
        : `Deux millions en 2020 demandent de ${low} à ${high} par an : la base en décide`,
    subtitle: "Marseille, mouvements de passagers, ce que chaque année de départ demande",
    columns: { base: "Base", value: "Passagers", growth: "Par an", more: "De plus chaque année", source: "Source" },
    point: (year: number, growth: string, more: string) =>
      `Depuis ${year} : ${growth} par an, soit ${more} mouvements de plus chaque année.`,
  },
  toDate: {
    told: (year: number, middle: string, low: string, high: string) =>
      `${year} va vers ${middle}, entre ${low} et ${high}, au rythme des années passées`,
    counted: (year: number, value: string, months: number) =>
      `${year} : ${value} mouvements au terme ${of(months)}, sans assez d’années pour en dire plus`,
    subtitle: (months: number) => `Marseille, part ${of(months)} dans l’année, mouvements de passagers`,
    columns: { year: "Année", part: "Période", whole: "Année entière", share: "Part", source: "Source" },
    notYet: "à venir",
    rule: "Jamais la période multipliée : les croisières ont une saison. L’année se lit à la part que la même période a faite des années passées.",
  },
  announced: {
    title: (over: number, judged: number) =>
      over === judged
        ? `Les ${judged} prévisions pour Marseille étaient toutes au-dessus de ce qui est venu`
        : `${over} prévisions sur ${judged} pour Marseille étaient au-dessus de ce qui est venu`,
    none: "Des prévisions sont annoncées, aucune n’est encore jugée",
    subtitle: "Marseille, passagers par an, les dernières prévisions annoncées et ce qui est venu",
    columns: { year: "Pour", said: "Annoncé", came: "Venu", gap: "Écart", source: "Annonce" },
    pending: "pas encore compté",
    unknown: "jamais publié",
    usual: (share: string) => `Écart médian entre l’annonce et ce qui est venu : ${share}.`,
  },
  lines: {
    title: (lines: string, from: number, to: number, home: string) =>
      `${lines} compagnies attestées à Marseille de ${from} à ${to}, dont ${home} en tête de ligne`,
    subtitle: (from: number, to: number) =>
      `Ce que les sources disent de chaque compagnie à Marseille, de ${from} à ${to}`,
    line: "Compagnie",
    more: (n: number) => `${n} autres compagnies attestées dans ces années ne tiennent pas sur la diapositive.`,
    kinds: {
      homeport: "tête de ligne",
      transit: "transit",
      both: "les deux",
      calls: "vue",
      planned: "annoncée",
      cancelled: "annulée",
      withdrawn: "retirée",
      laid_up: "à quai",
      claim: "affirmée",
      absent: "absente",
      none: "–",
    },
    noRecord: "Un tiret dit qu’aucune page n’a été retrouvée : ce n’est pas une absence.",
  },
  winBack: {
    title: (names: string, one: boolean) => `À reconquérir : ${names} ${one ? "vient" : "viennent"} en tête`,
    subtitle: "Des compagnies de Miami sans tête de ligne à Marseille, par score sur 100",
    columns: { place: "Rang", line: "Compagnie", score: "Score", miami: "Passagers par an à Miami", lost: "Perdu ici" },
    none: "non publié",
    lost: (calls: string, year: number) => `${calls} escales, ${year}`,
    rule: "Score : la présence à Miami et ce qui a été perdu ici pèsent 3, la taille du navire 2, le groupe et la Méditerranée 1.",
  },
  journal: {
    title: (n: string, day: string) => `${n} faits datés dans les douze mois qui finissent en ${day}`,
    titleOne: (day: string) => `Un fait daté dans les douze mois qui finissent en ${day}`,
    subtitle: "Marseille, événements datés du port, du plus ancien au plus récent",
    columns: { when: "Date", what: "Ce qui s’est passé", source: "Source" },
  },
};
