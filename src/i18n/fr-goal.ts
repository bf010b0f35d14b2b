import type { Status } from "../domain/figure";
import type { Standing } from "../domain/target";

/** Ce que dit l’écran Cap 2M : la route, ce qu’elle demande, ce que valent les passagers qui manquent, les annonces tenues. */

/** Les auteurs des annonces, tels que les données les nomment, en bref. */
const setters: Record<string, string> = {
  "Club de la Croisière Marseille Provence": "Club de la croisière",
  "Grand Port Maritime de Marseille": "Port de Marseille",
  "Port Autonome de Marseille": "Port de Marseille",
  "City of Marseille": "Ville de Marseille",
  "City of Marseille and Chamber of Commerce": "Ville et CCI",
  "Port and MSC, Costa, Louis": "Port, MSC, Costa, Louis",
  MPCT: "MPCT (Costa, MSC)",
  "MPCT / MedCruise port profile": "MPCT",
  "Cruise professionals at Top Cruise 2010": "Professionnels",
  "Marseille port and cruise actors": "Port et acteurs",
};

/** Ce qu’une escale a amené, dans une année. */
type Size = { perCall: string; passengers: string; calls: string; year: string };

export const goal = {
  setter: (name: string): string => setters[name.replace(/ \(.*\)$/, "")] ?? name,
  setterShort: (who: string): string => who.split(" ")[0] ?? who,
  parts: {
    label: "Parties de l’écran",
    path: "La route",
    scenarios: "Scénarios",
    forecast: "Prévision",
    board: "Page pour le conseil",
  },
  title: {
    below: (gap: string, growth: string) => `${gap} passagers sous la route : cap à ${growth} par an`,
    above: (gap: string, growth: string) => `${gap} passagers au-dessus de la route : cap à ${growth} par an`,
    reached: (year: number) => `2 millions : atteints dès ${year}`,
    missed: (year: number) => `2 millions : manqués en ${year}`,
    missedThenPassed: (year: number, later: number) => `2 millions : manqués en ${year}, dépassés en ${later}`,
    notSet: "2 millions en 2020 : objectif pas encore fixé ce jour-là",
    notJudged: "2 millions en 2020 : l’objectif est fixé, aucune année ne le juge encore",
  },
  unit: "Mouvements de passagers",
  basisNote:
    "L’objectif a été fixé en mouvements : la route reste en mouvements. Compté une fois, le trafic des années réelles est donné sous la route, en toutes lettres, et n’est jamais comparé à l’objectif.",
  years: (from: number, to: number) => `Années civiles, ${from} à ${to}`,
  noYears: "Aucune année publiée",
  statusUntil: (status: string, year: number) => `${status} jusqu’en ${year}`,
  statusOf: (status: string, year: number) => `${year} ${status}`,
  aim: {
    label: "L’objectif et sa route",
    target: "Objectif",
    targetValue: (value: string, year: number) => `${value} de mouvements en ${year}`,
    setBy: "Fixé par",
    setByOn: (who: string, day: string) => `${who}, ${day}`,
    route: "Route tracée depuis",
    routeValue: (value: string, year: number) => `${value} en ${year}`,
    noRoute: "pas encore : l’année de départ n’est pas publiée",
    standing: "Jugement",
    notSet: "pas fixé ce jour-là",
  },
  standing: {
    reached: (year: number) => `Atteint en ${year}`,
    onTrack: "Sur la route",
    behind: (share: string) => `En retard de ${share}`,
    atRisk: (share: string) => `À risque, ${share} dessous`,
    missed: (year: number) => `Manqué en ${year}`,
    notJudged: "Pas encore jugé",
  },
  road: {
    linearWords: (perYear: string) =>
      `Trait fin : la même route en ligne droite, ${perYear} passagers de plus chaque année. Petits losanges : ce qui fut annoncé pour l’année.`,
    announcedLabel: (value: string, year: number, who: string) => `Annoncé pour ${year} : ${value}, ${who}`,
    title: (standing: Standing, value: string, target: { year: number }) =>
      standing.kind === "missed"
        ? value === ""
          ? `Le total de ${target.year} n’est pas publié`
          : `En ${target.year}, ${value} passagers au lieu de 2 millions`
        : standing.kind === "reached"
          ? `Les 2 millions sont passés dès ${standing.in}`
          : "La route vers 2 millions",
    beside: ({ year, share, below, start }: { year: number; share: string; below: boolean; start: number }) =>
      `En ${year}, ${share} ${below ? "sous" : "au-dessus de"} la route tracée en ${start}`,
    notSet: (year: number) => `Le trafic publié ce jour-là, jusqu’en ${year}`,
    noYear: "Aucun trafic de Marseille n’était publié ce jour-là",
    noYearHelp: (day: string) =>
      `L’outil ne montre que ce qui était publié à la date choisie. Le premier chiffre de Marseille paraît le ${day}.`,
    subtitle: "Marseille, mouvements de passagers par année civile, millions",
    gaugeKey: "Une case de l’échelle = 100 000 passagers.",
    route: (year: number) => `route fixée en ${year}`,
    course: "cap à tenir",
    perYear: (growth: string) => `${growth} par an`,
    target: (year: number) => `objectif ${year}`,
    other: (value: string, who: string, year: number) => `${value} en ${year}, ${who}`,
    otherShort: (value: string, who: string) => `${value} ${who}`,
    otherLabel: (value: string, year: number, who: string) => `Autre objectif : ${value} en ${year}, ${who}`,
    targetLabel: (value: string, year: number) => `Objectif : ${value} en ${year}`,
    columnLabel: (year: number, value: string, status: string) => `${year} : ${value}, ${status}`,
    rule: (percent: string) =>
      `Notre règle de jugement, qui n’est pas une norme. Atteint : une année passe 2 millions, au plus tard en 2020. Manqué : 2020 s’est achevée sans cela. Sinon la dernière année publiée est comparée à la route (croissance composée depuis l’année où l’objectif fut fixé) : sur la route au niveau ou au-dessus, à risque à moins de ${percent} au-dessous, en retard à ${percent} ou plus.`,
    late: "† publié après la date choisie.",
    once: "Chaque passager compté une fois, estimé, à ne pas comparer à l’objectif :",
    columns: {
      linear: "En ligne droite",
      announced: "Annoncé",
      year: "Année",
      value: "Mouvements",
      status: "Statut",
      route: "Route fixée",
      course: "Cap à tenir",
      once: "Comptés une fois, estimé",
      source: "Source",
    },
    alternative: (from: number, to: number, sentences: string[]) =>
      [`Trafic de Marseille de ${from} à ${to}.`, ...sentences].filter(Boolean).join(" "),
    routeWords: (from: string, year: number, growth: string) =>
      `Route fixée : de ${from} en ${year} à 2 millions en 2020, ${growth} par an.`,
    courseWords: (from: string, year: number, growth: string) =>
      `Cap à tenir depuis ${from} en ${year} : ${growth} par an.`,
    othersWords: (list: string) => `Autres objectifs : ${list}.`,
  },
  bases: {
    title: (list: string, many: boolean) =>
      many ? `La base change la réponse : ${list} par an` : `Depuis la seule base connue, il faut ${list} par an`,
    or: (items: string[]) =>
      items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ou ${items.at(-1)}`,
    none: "Plus de croissance à demander depuis ces bases",
    notSet: "Rien à calculer : l’objectif n’était pas fixé ce jour-là",
    notSetHelp: (who: string, day: string) =>
      `La route, le cap et les bases paraissent dès le jour où l’objectif est connu : ${who} le fixe le ${day}.`,
    toEve: "Voir la veille de la mission, 4 nov. 2017",
    subtitle:
      "Croissance annuelle composée qui mène à 2 millions de mouvements en 2020, selon l’année et le chiffre de départ",
    choose: "Base de départ",
    other: "Une autre année",
    name: (year: number, status: Status) =>
      status === "claim"
        ? `${year}, selon l’article`
        : `${year}, ${{ actual: "réel", provisional: "provisoire", forecast: "prévu" }[status]}`,
    ownName: (year: number) => `${year}, votre chiffre`,
    own: "Une base à soi",
    ownYear: "Année",
    ownValue: "Mouvements",
    ownEmpty: "Il faut une année et un nombre de mouvements, 1 au moins.",
    ownNote: "Votre chiffre, que personne n’a publié.",
    from: (value: string) => `depuis ${value}`,
    perYear: "par an",
    more: (value: string) => `${value} passagers de plus par an`,
    calls: (n: string) => `${n} escales de plus`,
    noCalls: "aucune escale publiée pour le dire en escales",
    reached: "Au-dessus de l’objectif : rien à gagner",
    tooLate: (missing: string) => `Plus d’année pour croître : il manquait ${missing}`,
    noBase: "Aucun chiffre d’où partir",
    sentence: (words: { from: string; name: string; growth: string; years: string; perYear: string; one: boolean }) =>
      `Pour passer de ${words.from} mouvements (${words.name}) à 2 millions en 2020, il faut ${words.growth} par an pendant ${words.years} ${words.one ? "an" : "ans"}, soit ${words.perYear} passagers de plus chaque année`,
    sentenceCalls: (calls: string, perCall: string, year: number) =>
      ` ; en escales, ${calls} de plus en 2020 au taux de ${year}, ${perCall} passagers par escale.`,
    sentenceNoCalls: ". Aucun nombre d’escales publié ne permet de le dire en escales.",
    sentenceReached: (from: string, name: string) =>
      `${from} mouvements (${name}) dépassent déjà l’objectif : la route n’a plus rien à demander.`,
    sentenceTooLate: (from: string, name: string, missing: string) =>
      `${from} mouvements (${name}) : l’année de l’objectif est atteinte ou passée, il manquait ${missing} passagers et aucun rythme annuel ne peut plus les donner.`,
    sentenceNoBase: "Sans chiffre de départ, aucune croissance ne se calcule.",
    growthCalculation: (target: string, from: string, years: number) =>
      `(${target} ÷ ${from}) puissance 1/${years}, moins 1`,
    perCallCalculation: (of: { passengers: string; calls: string }, year: number, status: string) =>
      `${of.passengers} passagers ÷ ${of.calls} escales (${year}, ${status})`,
    alternative: (items: string) => `Croissance requise selon la base : ${items}.`,
    item: (name: string, from: string, growth: string) => `${name}, depuis ${from}, ${growth}`,
    columns: {
      base: "Base",
      value: "Mouvements",
      growth: "Croissance par an",
      perYear: "Passagers de plus par an",
      calls: "Escales de plus",
    },
  },
  progress: {
    title: (value: string, ofTarget: string, ofWay: string) =>
      `${value}, c’est ${ofTarget} de l’objectif, mais ${ofWay} du chemin`,
    titleOne: (value: string, ofTarget: string) => `${value}, c’est ${ofTarget} de l’objectif`,
    titleNone: "Aucun progrès à mesurer ce jour-là",
    subtitle: (name: string) => `Deux sens du mot progrès, base ${name}`,
    ofTarget: "Part de l’objectif",
    ofTargetHow: (value: string, target: string) => `${value} sur ${target}`,
    ofWay: (year: number) => `Part du chemin depuis ${year}`,
    ofWayHow: (gained: string, whole: string) => `${gained} gagnés sur ${whole} à gagner`,
    behindStart: "moins qu’au départ de la route",
    noWay: "Le départ de la route n’est pas publié ce jour-là : le chemin ne se mesure pas.",
    alternative: (items: string) => `${items}.`,
    columns: { meaning: "Sens", share: "Part", how: "Calcul" },
  },
  worth: {
    title: (missing: string) => `Ce que valent ${missing} passagers`,
    titleClosed: "L’écart est comblé",
    closed: (name: string) => `Depuis la base ${name}, l’objectif est atteint : aucun passager ne manque.`,
    subtitle: (name: string) => `Part de l’écart à 2 millions que chacun comblerait, base ${name}`,
    calls: (n: string) => `${n} escales de plus`,
    callsHow: ({ perCall, passengers, calls, year }: Size) =>
      `à ${perCall} passagers l’une : ${passengers} en ${calls} escales, ${year}`,
    ship: (n: string) => `${n} escales de la taille du `,
    shipHow: ({ perCall, passengers, calls, year }: Size) =>
      `${perCall} passagers par escale : ${passengers} en ${calls} escales, annoncés pour ${year}`,
    season: (calls: string, year: string) => `Une saison comme ${year}, ${calls} escales du `,
    seasonHow: (passengers: string) => `${passengers} passagers annoncés`,
    lineLost: (line: string) => `Les passagers de ${line}`,
    lineLostHow: (passengers: string, year: string) => `${passengers} par an, perdus en ${year}`,
    yearLost: (year: number) => `Les passagers perdus en ${year}`,
    yearLostHow: (passengers: string) => `${passengers} selon le Club`,
    calculation: (part: string, missing: string) => `${part} ÷ ${missing} passagers manquants`,
    roundedUp: (missing: string, perCall: string) => `${missing} ÷ ${perCall}, arrondi à l’escale supérieure`,
    alternative: (items: string) => `Part de l’écart que chacun comblerait : ${items}.`,
    columns: { what: "Quoi", share: "Part de l’écart", how: "Calcul" },
    bounds: { at_least: "au moins", at_most: "au plus" },
  },
  history: {
    title: (held: number, judged: number) =>
      judged === 0
        ? "Aucune annonce n’est encore jugée"
        : held === 0
          ? `Aucune des ${judged} annonces jugées n’a été tenue`
          : held === 1
            ? `Une annonce sur ${judged} a été tenue`
            : `${held} annonces sur ${judged} ont été tenues`,
    none: "Aucune annonce n’est connue ce jour-là",
    noneHelp: ({ who, day, value, year }: { who: string; day: string; value: string; year: number }) =>
      `La première annonce trouvée date du ${day} : ${value} passagers pour ${year}, ${who}.`,
    subtitle:
      "Losange : passagers annoncés pour l’année. Point : ce qui est venu. Un même chiffre redit compte une fois",
    rule: "Tenue : l’année dite, ou une année entre l’annonce et elle, atteint le chiffre, d’après les chiffres qui parlent. Une prévision ne juge rien.",
    held: "tenue",
    missed: "manquée",
    pending: "en attente",
    unknown: "sans chiffre",
    disputed: (held: boolean): string => (held ? "noté manqué" : "noté atteint"),
    repeats: (n: number) => `dit ${n} fois`,
    rowLabel: ({
      year,
      who,
      said,
      came,
      verdict,
    }: {
      year: number;
      who: string;
      said: string;
      came: string;
      verdict: string;
    }) => `${year}, ${who} : ${said} annoncés, ${came}, ${verdict}`,
    cameWords: (value: string) => `${value} venus`,
    forecastWords: (value: string) => `${value} prévus`,
    noneCame: "rien de publié",
    calculation: ({
      came,
      said,
      difference,
      share,
    }: {
      came: string;
      said: string;
      difference: string;
      share: string;
    }) => `${came} − ${said} = ${difference} (${share})`,
    otherSources: (n: number): string => (n > 0 ? ` et ${n} ${n < 2 ? "autre" : "autres"}` : ""),
    fromLowEnd: "Une fourchette se juge depuis son bas.",
    heldEarly: (year: number) => `Atteint dès ${year}.`,
    noted: (outcome: string, note: string) =>
      `Noté dans les données : ${{ reached: "atteint", missed: "manqué" }[outcome] ?? outcome}${note === "" ? "" : ` (« ${note} »)`}.`,
    withoutYear: "Sans année : ",
    withoutYearItem: (value: string, who: string, day: string) => `${value}, ${who}, ${day}`,
    alternative: (items: string) => `Annonces et résultats, par année : ${items}.`,
    columns: {
      year: "Pour",
      who: "Annoncé par",
      when: "Le",
      said: "Annoncé",
      saidHigh: "Jusqu’à",
      came: "Venu",
      share: "Écart",
      verdict: "Jugement",
      times: "Fois dit",
      source: "Source",
    },
    noDate: "sans date",
  },
  journal: {
    title: "Journal de bord",
    subtitle: "Ce qui porte sur l’objectif : annonces, départs et retours, le plus récent d’abord",
    none: "Rien ne porte encore sur l’objectif ce jour-là.",
    said: (who: string, value: string, year: number) => `${who} : ${value} en ${year}`,
    kinds: { said: "Objectif", withdrawal: "Départ", return: "Retour", record: "Résultat" } as Record<string, string>,
  },
};
