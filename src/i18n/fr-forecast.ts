import type { Fit, Method } from "../domain/forecast-choice";

/** Ce que disent la prévision et son bulletin. */

const methodNames: Record<Method, { short: string; name: string; how: string; won: string }> = {
  naive: {
    short: "naïve",
    name: "Naïve",
    how: "l’an prochain comme le dernier",
    won: "La méthode naïve s’est le moins trompée",
  },
  drift: {
    short: "pente",
    name: "Pente moyenne",
    how: "la pente de la première à la dernière année continue",
    won: "La pente moyenne s’est le moins trompée",
  },
  ets: {
    short: "ETS",
    name: "Lissage exponentiel (ETS)",
    how: "niveau, tendance droite ou amortie, choisis par AICc",
    won: "Le lissage exponentiel s’est le moins trompé",
  },
};

const fits: Record<Fit, (first: number, last: number) => string> = {
  all: (first, last) => `Toutes, ${first} à ${last}`,
  before: (first, last) => `Avant l’arrêt, ${first} à ${last}`,
};

export const forecast = {
  methods: methodNames,
  fits,
  intro:
    "Un contexte, pas un plan : les scénarios passent d’abord. Des méthodes simples, que chacun peut refaire, et leur bulletin.",
  literature:
    "Pour des données annuelles, la méthode naïve est difficile à battre (concours de prévisions du tourisme, Athanasopoulos, Hyndman, Song et Wu, 2011) : elle est toujours tracée.",
  title: (year: number, low: string, high: string) => `Pour ${year}, de ${low} à ${high} selon la méthode`,
  titleSame: (year: number, value: string) => `Pour ${year}, ${value} selon chaque méthode`,
  titleRefused: "Trop peu d’années pour une prévision",
  subtitle: (first: number, last: number) =>
    `Marseille, mouvements de passagers par année civile, d’après ${first} à ${last}, millions`,
  refused: (fewest: number, have: number, first: number, last: number) =>
    `Il faut ${fewest} années de suite publiées ; il y en a ${have}, ${first === last ? String(first) : `de ${first} à ${last}`}. Un trou reste un trou : rien n’est prévu.`,
  refusedNone: "Aucune année comptée n’est connue ce jour-là : rien n’est prévu.",
  run: (first: number, last: number, n: number) => `Les ${n} années de ${first} à ${last} se suivent sans trou.`,
  leftOut: (years: string) => `Plus tôt, ${years} ne servent pas : une année manque entre elles et la suite.`,
  bounds: (items: string) => `${items} : une borne, prise comme un chiffre.`,
  interval: ({
    name,
    year,
    value,
    likely,
    wide,
  }: {
    name: string;
    year: number;
    value: string;
    likely: string;
    wide: string;
  }) =>
    `${name} : ${value} en ${year} ; huit chances sur dix d’aller de ${likely}, 95 sur 100 de ${wide}, si l’avenir s’écarte comme le passé.`,
  likely: "8 chances sur 10",
  wide: "95 sur 100",
  stopInside: (since: string, fewest: number) =>
    `2020 et 2021, sans croisières de mars 2020 à juillet 2021, sont dans le calcul : elles élargissent les intervalles. ${since} : trop peu pour être prises seules, il en faut ${fewest}.`,
  since: (n: string, first: number, last: number) => `Depuis la reprise, ${n} années (${first} à ${last})`,
  stopOutside: (first: number, last: number) =>
    `Ce que ces méthodes auraient dit de ${first} à ${last} à la fin de ${first - 1}, l’arrêt des croisières n’étant dans aucune. Les colonnes claires sont ce qui est venu.`,
  stopInsideOnly:
    "2020 et 2021, sans croisières de mars 2020 à juillet 2021, sont dans le calcul : elles élargissent les intervalles.",
  shape: {
    level: "Le lissage n’a gardé qu’un niveau, sans tendance.",
    straight: "Le lissage a gardé une tendance droite ; l’amortissement, essayé, n’aide pas (AICc).",
    damped: "Le lissage a gardé une tendance amortie.",
  },
  shapeTried: (damped: number, n: number): string =>
    damped === 0
      ? `Sur ${n} essais, il n’a jamais gardé d’amortissement.`
      : `Sur ${n} essais, il a gardé un amortissement ${damped} fois.`,
  noEts: "Le lissage exponentiel n’a pas pu être chargé : la naïve et la pente restent justes.",
  noEtsFound: "Le lissage exponentiel n’a trouvé aucun modèle pour ces années.",
  waiting: "Le lissage exponentiel se calcule…",
  shade: "Intervalles de",
  best: "la meilleure au bulletin",
  fit: "Calée sur",
  came: "venu",
  pointLabel: ({ year, name, value, likely }: { year: number; name: string; value: string; likely: string }) =>
    `${year}, ${name} : ${value}, 80 % : ${likely}`,
  columnLabel: (year: number, value: string, status: string) => `${year} : ${value}, ${status}`,
  status: "prévision calculée",
  calculations: {
    naive: (last: number, value: string) => `la valeur de ${last}, ${value}`,
    drift: (value: string, ahead: number, slope: string) =>
      `${value} + ${ahead} × ${slope} passagers par an, pente de la première à la dernière année`,
    ets: "lissage exponentiel à erreurs additives, par la bibliothèque augurs (AutoETS, AZN)",
  },
  spreads: {
    naive: "σ √h, σ : écarts d’une année à l’autre",
    drift: "σ √(h (1 + h / (T − 1))), σ : écarts à la pente",
    ets: "donnés par le modèle",
  },
  calculation: (value: string, spread: string, likely: string, wide: string) =>
    `${value}. Intervalles : ${spread} (Hyndman et Athanasopoulos, FPP3, 5.5) ; 80 % : ${likely} ; 95 % : ${wide}`,
  alternative: (title: string, methods: string) => `${title}. ${methods}`,
  columns: {
    year: "Année",
    came: "Compté",
    status: "Statut",
    method: "Méthode",
    value: "Prévision",
    likely: (method: string) => `80 %, ${method}`,
    wide: (method: string) => `95 %, ${method}`,
    source: "Source",
  },
};

export const card = {
  heading: "Bulletin",
  title: (method: Method, less: string, n: string) =>
    `${methodNames[method].won} : ${less} de moins que la naïve, sur ${n} essais`,
  titleNaive: (n: string) => `Aucune méthode n’a battu la naïve, sur ${n} essais`,
  titleNone: "Pas encore de bulletin : trop peu d’années pour essayer",
  none: (fewest: number, years: number) =>
    `Chaque essai veut ${years} années connues et celle qui suit ; il en faut ${fewest} au moins.`,
  subtitle: (first: number, last: number) =>
    `Erreur moyenne à un an, ${first} à ${last} : chaque année prévue avec les seules années d’avant (MASE)`,
  mase: "MASE : l’erreur rapportée à ce que le trafic bouge d’ordinaire en un an. Trait : 1, autant ; 2 : deux fois plus.",
  sentence: ({ won, n, nearer, hedge }: { won: string; n: number; nearer: number; hedge: string }) =>
    `${won} ; ${nearer} fois sur ${n}, cette méthode est tombée plus près que la naïve. ${hedge}`,
  sentenceNaive: (n: number, hedge: string) => `La naïve garde l’avantage sur ${n} essais. ${hedge}`,
  hedge: (n: number): string =>
    n < 10 ? `${n} essais, c’est trop peu pour conclure.` : n < 30 ? `${n} essais : un indice, pas une preuve.` : "",
  coverage: ({ name, inside, n, should }: { name: string; inside: number; n: number; should: string }) =>
    `L’intervalle à 80 % de la méthode « ${name} » a contenu ${inside} années sur ${n} ; il en promettait ${should}.`,
  calmItem: (name: string, mase: string) => `${name} ${mase}`,
  calm: (items: string, n: number) =>
    `Sans les essais qui partent des années de l’arrêt ou y arrivent, MASE : ${items}, sur ${n} essais.`,
  vintage:
    "Les essais prennent les chiffres connus aujourd’hui ou au jour choisi, non ceux connus à chaque date d’essai.",
  rowLabel: ({ name, mase, mae, inside, n }: { name: string; mase: string; mae: string; inside: number; n: number }) =>
    `${name} : MASE ${mase}, ${mae} passagers d’écart moyen, ${inside} sur ${n} dans l’intervalle à 80 %`,
  mae: (value: string) => `${value} passagers d’écart moyen`,
  inside: (inside: number, n: number) =>
    `${inside} ${inside < 2 ? "année" : "années"} sur ${n} dans l’intervalle à 80 %`,
  of: (part: number, whole: number) => `${part} sur ${whole}`,
  calculation: (n: number) =>
    `moyenne de ${n} erreurs absolues, chacune rapportée à la variation annuelle moyenne connue à sa date (Hyndman et Koehler, 2006 ; FPP3, 5.8)`,
  noScale: "sans objet",
  alternative: (rows: string) => `Erreur de chaque méthode à un an : ${rows}.`,
  columns: {
    method: "Méthode",
    ahead: "Années d’avance",
    n: "Essais",
    mae: "Erreur moyenne, passagers",
    mase: "MASE",
    likely: "Dans les 80 %",
    wide: "Dans les 95 %",
  },
};
