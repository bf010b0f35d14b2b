/** Ce que disent les objectifs qu’une personne se fixe et garde sur son appareil. */

export const ownTargets = {
  title: "Vos objectifs",
  subtitle: "Gardés sur cet appareil, jugés par les mêmes règles que les objectifs publics",
  none: "Aucun objectif à soi. Choisissez une mesure, un port, un nombre et une année.",
  measures: { passengers: "passagers", calls: "escales" },
  heading: (value: string, measure: string, port: string, year: number) => `${value} ${measure}, ${port}, ${year}`,
  from: (value: string, year: number) => `Route tracée depuis ${value} en ${year}`,
  noRoute: "Sans route : rien n’était publié quand il a été fixé",
  sentence: (words: {
    from: string;
    year: string;
    to: string;
    target: number;
    growth: string;
    perYear: string;
    years: string;
    one: boolean;
  }) =>
    `Pour passer de ${words.from} (${words.year}) à ${words.to} en ${words.target}, il faut ${words.growth} par an pendant ${words.years} ${words.one ? "an" : "ans"}, soit ${words.perYear} de plus chaque année.`,
  calls: (calls: string, perCall: string, year: number) =>
    ` En escales, ${calls} de plus au taux de ${year}, ${perCall} passagers par escale.`,
  reached: (from: string, year: string) => `${from} (${year}) : l’objectif est atteint ou dépassé.`,
  tooLate: (from: string, year: string, missing: string) =>
    `${from} (${year}) : l’année de l’objectif est atteinte ou passée, il manquait ${missing}.`,
  noFigure: "Aucun chiffre de ce port n’est publié pour cette mesure : rien ne se calcule.",
  progress: (ofTarget: string, ofWay: string) =>
    `Part de l’objectif : ${ofTarget}. Part du chemin depuis le départ : ${ofWay}.`,
  progressOne: (ofTarget: string) => `Part de l’objectif : ${ofTarget}.`,
  form: "Fixer un objectif",
  formEdit: "Changer l’objectif",
  measure: "Mesure",
  port: "Port",
  value: "Nombre",
  year: "Année",
  add: "Ajouter",
  save: "Enregistrer",
  cancel: "Abandonner",
  edit: (name: string) => `Changer : ${name}`,
  remove: (name: string) => `Supprimer : ${name}`,
  removed: (name: string) => `« ${name} » supprimé`,
  undo: "Annuler",
  problems: {
    "no value": "Le nombre visé est un entier, 1 au moins.",
    "no year": "L’année s’écrit en quatre chiffres, de 1960 à 2100.",
    "year not after base": "L’année visée doit venir après la dernière année publiée de ce port.",
  },
  refused: "Le navigateur refuse de garder quoi que ce soit : ces objectifs disparaîtront avec la page.",
  copied: "Une seconde copie, entière, de ces objectifs, scénarios et jeux de diapositives est sur cet appareil.",
  takeCopy: "Reprendre la copie entière",
  unreadable: (dropped: number) =>
    dropped === 0
      ? "Ce qui était gardé sur cet appareil n’a pas été écrit par cette version : rien n’en est utilisé."
      : `${dropped} ${dropped < 2 ? "objectif ou scénario gardé est illisible et n’est pas utilisé" : "objectifs ou scénarios gardés sont illisibles et ne sont pas utilisés"}.`,
};
