import type { Status } from "../domain/figure";

/** Ce que dit le jeu de diapositives pour une compagnie : titres en phrases, sous-titres, notes. */

const calls = (low: number, high = low): string =>
  `${low === high ? low : `${low} à ${high}`} ${high < 2 ? "escale" : "escales"}`;

export const pitch = {
  deckName: (line: string) => `Marseille Provence pour ${line}`,
  fileName: (line: string) => `marseille-pour-${line}`,
  figure: {
    title: (value: string, year: number, status: string) =>
      `Marseille a compté ${value} de mouvements de passagers en ${year}${status}`,
    times: (times: string, before: number) => `, ${times} fois plus qu’en ${before}`,
    subtitle: (from: number, to: number) =>
      `Marseille, mouvements de passagers par année civile, millions, ${from} à ${to}`,
    label: (year: number, status: string) => `mouvements de passagers en ${year}, année civile, ${status}`,
    alternative: (from: string, to: string) =>
      `Courbe des mouvements de passagers de Marseille, de ${from} à ${to}. Une année non publiée est un blanc.`,
    point: (value: string, year: number, status: string) =>
      `En ${year}, Marseille a compté ${value} mouvements de passagers (${status}).`,
    pointBefore: (value: string, year: number) => `En ${year}, ${value}.`,
    pointCalls: (value: string, year: number, status: string) => `Escales : ${value} en ${year} (${status}).`,
  },
  history: {
    title: (spans: string, more: string) => `Les sources vous situent à Marseille ${spans}${more}`,
    peak: (low: number, high: number, made: boolean, year: number) =>
      `, avec ${calls(low, high)} ${made ? "faites en" : "annoncées pour"} ${year}`,
    withShip: (ship: string) => ` avec ${ship}`,
    announcedSince: (years: string) => ` ; des escales ont été annoncées pour ${years}`,
    announced: (years: string) => `Vos escales à Marseille ont été annoncées pour ${years}`,
    gone: (year: number) => `Vos escales prévues à Marseille en ${year} ont été retirées ou annulées`,
    subtitle: "Vos escales par an à Marseille, telles que les sources les donnent",
    tableSubtitle: "Ce que les sources disent de vos escales à Marseille, année par année",
    series: {
      homeport: "tête de ligne",
      transit: "transit",
      calls: "rôle non précisé",
    },
    made: (role: string) => `${role}, faites`,
    announcedSeries: (role: string) => `${role}, annoncées`,
    cancelled: "annoncées, puis annulées",
    ofWhichCancelled: (n: number) => `, dont ${n} annulées`,
    legend: "Une escale annoncée est un programme, pas un décompte",
    cells: {
      seen: "vue",
      homeport: "tête de\nligne",
      planned: "annoncée",
      withdrawn: "retirée",
      cancelled: "annulée",
      absent: "rien de\nprévu",
      laid_up: "à quai",
      claim: "affirmée",
      none: "sans\ntrace",
    },
    fromTo: (low: number) => `${low} à `,
    columns: { year: "Année", what: "Ce que disent les sources", source: "Source" },
    noRecord: "Aucune trace retrouvée, ce qui ne veut pas dire aucune escale",
    alternative: (items: string) => `Vos escales à Marseille : ${items}.`,
    item: (year: string, what: string) => `${year}, ${what}`,
    callsWords: (low: number, high: number, made: boolean) => `${calls(low, high)} ${made ? "faites" : "annoncées"}`,
    pointSeen: (spans: string) => `Vos escales sont attestées ${spans} ; c’est ce que nous avons retrouvé, pas plus.`,
    askedGap: (years: string) =>
      `Années sans trace (${years}) : nous n’avons rien retrouvé. Dites-le nous si vous avez fait escale.`,
    askedRivals: (year: number, text: string) => `${year} : les sources donnent ${text}.`,
  },
  miami: {
    now: (value: string, period: string, movements: boolean) =>
      movements
        ? `Vos navires ont fait ${value} de mouvements de passagers à PortMiami (${period})`
        : `PortMiami a vu passer ${value} de vos passagers en ${period}`,
    expected: (value: string, year: string) => `, et en attendait ${value} par an dès ${year}`,
    guaranteed: (value: string, year: string) => `, et en avait ${value} de garantis par an dès ${year}`,
    alone: {
      expected: (value: string, year: string) => `PortMiami attendait ${value} de vos passagers par an dès ${year}`,
      guaranteed: (value: string, year: string) =>
        `Vous avez garanti à PortMiami ${value} mouvements par an dès ${year}`,
    },
    seen: (ships: string, many: boolean, when: string) => `${ships} ${many ? "étaient" : "était"} à PortMiami ${when}`,
    planned: (ships: string, many: boolean, when: string) =>
      `${ships} ${many ? "étaient annoncés" : "était annoncé"} à PortMiami ${when}`,
    on: (day: string) => `le ${day}`,
    during: (period: string) => `pour la ${period}`,
    in: (period: string) => `en ${period}`,
    subtitleSizes: "Vos passagers par an à PortMiami, tels que publiés",
    subtitleTable: "Ce que les sources disent de votre présence à PortMiami",
    series: { actual: "compté", expected: "attendu", guarantee: "garanti" },
    columns: { when: "Quand", what: "Ce que disent les sources", source: "Source" },
    alternative: (items: string) => `Vos passagers à PortMiami : ${items}.`,
    alternativeTable: (rows: number) => `Votre présence à PortMiami : ${rows} déclarations datées.`,
    figureLabel: {
      actual: (period: string, movements: boolean) =>
        movements
          ? `mouvements de passagers, ${period}`
          : `passagers, ${period} ; la page ne dit pas comment ils sont comptés`,
      expected: (from: string) => `passagers par an attendus dès ${from}`,
      guarantee: (from: string) => `mouvements par an garantis dès ${from}`,
    },
    basisUnknown:
      "La page ne dit pas comment les passagers sont comptés : ne pas comparer à un total en mouvements sans le dire.",
    basisMovements: "En mouvements, un passager tête de ligne compte deux fois : environ moitié moins de personnes.",
    nextDoor: "À Port Everglades, port voisin : ",
    noLater:
      "Aucun chiffre par compagnie plus récent n’a été retrouvé : PortMiami publie son total, pas celui de chaque ligne.",
    statement: (port: string, when: string, text: string) => `${port}, ${when} : ${text}.`,
  },
  ports: {
    title: (once: string, published: string) =>
      `Compté de la même façon, Miami pèse ${once} Marseille, pas ${published}`,
    titleOpen: (low: string, high: string) => `Compté de la même façon, Miami pèse de ${low} à ${high} Marseille`,
    about: (word: string) => `environ ${word}`,
    subtitle: (miami: string, marseille: string) =>
      `Passagers par an, millions. PortMiami ${miami} (oct.-sept.), Marseille ${marseille} (janv.-déc.)`,
    article: "Dans la presse\nnovembre 2017",
    published: "Tel que publié\nmouvements",
    comparable: "À périmètre égal\nchacun une fois, estimé",
    weighs: "Miami pèse",
    alternative: (items: string) => `Miami et Marseille selon plusieurs décomptes : ${items}.`,
    item: (name: string, miami: string, marseille: string, ratio: string) =>
      `${name}, Miami ${miami}, Marseille ${marseille}, ${ratio}`,
    point: (ratio: string) =>
      `Un passager tête de ligne compte deux fois ; presque tous ceux de Miami le sont. Chacun compté une fois, l’écart est de ${ratio}.`,
    pointPublished: (ratio: string, miami: string, marseille: string) =>
      `Tel que publié : ${miami} à Miami, ${marseille} à Marseille, soit ${ratio}.`,
    shifted: "L’exercice de Miami commence trois mois plus tôt que l’année civile : rien n’est recalculé.",
    bracket: (low: string, high: string) =>
      `Selon la façon dont Marseille compte ses têtes de ligne, l’écart va de ${low} à ${high}.`,
    assumption:
      "Hypothèse : à Miami, presque tous les passagers embarquent et débarquent ; la part de transit n’est pas publiée.",
    splitOf: (year: number) => `Le partage de Marseille est celui de ${year}, le dernier publié avant cette année.`,
    askedArticle:
      "Les 11 millions cités dans la presse en novembre 2017 ne se retrouvent nulle part ; ils sont proches du total des États-Unis.",
  },
  changes: {
    title: (since: string, leads: string) => `Depuis ${since}, ${leads}`,
    and: (a: string, b: string) => `${a} et ${b}`,
    since: {
      homeport: (year: number) => `vos embarquements de ${year}`,
      calls: (year: number) => `vos escales perdues de ${year}`,
      ship: (ship: string, year: number) => `le retrait du ${ship} en ${year}`,
      call: (day: string) => `votre escale du ${day}`,
      year: (year: string) => `vos escales de ${year}`,
      programme: (year: number) => `votre programme de ${year}`,
    },
    leads: {
      berths: "sept navires peuvent accoster à la fois",
      pass: "la passe nord est en travaux",
      shorePower: "l’électricité à quai a été annoncée",
      seca: "la Méditerranée est une zone à soufre limité",
      passed: "Marseille a dépassé 2 millions",
      drydock: "la plus grande cale sèche de Méditerranée a rouvert",
      security: "trois millions d’euros sont allés à la sûreté du terminal",
    },
    plain: (n: string) => `${n} changements datés à Marseille`,
    subtitle: "Marseille, événements datés du port, du plus ancien au plus récent",
    columns: { when: "Date", what: "Ce qui a changé", source: "Source" },
    figures: {
      berths: "navires à quai à la fois, depuis juin 2014",
      windLimit: (before: string) => `limite de vent prévue, passe élargie (${before} avant)`,
      weather: (before: string) => `escale annulée pour météo en 2015 (${before} par an avant)`,
    },
    knots: (n: string) => `${n} nœuds`,
    alternative: (rows: number) => `Ce qui a changé à Marseille : ${rows} événements datés.`,
    askedTroubles: (text: string) => `Difficultés de la même période, si on en parle : ${text}.`,
    askedWind: "Le vent n’a pas disparu : les déroutements connus sont datés dans la page de la compagnie.",
  },
  calls: {
    titleGap: (what: string, gain: string, share: string) =>
      `${what} apporteraient ${gain} mouvements, soit ${share} de ce qui manque aux 2 millions`,
    title: (what: string, gain: string, homeport: string) =>
      `${what} apporteraient ${gain} mouvements en transit, ${homeport} en tête de ligne`,
    what: (n: number, ship: string) => `${calls(n)} du ${ship}`,
    subtitleGap: (year: number) => `Marseille, mouvements de passagers, ce qui mène à 2 millions en ${year}`,
    subtitle: (berths: string) => `Mouvements de passagers par an, navire plein à ${berths} lits bas`,
    base: (year: number, status: string) => `${year}, ${status}`,
    gain: (what: string) => `${what}, estimé`,
    missing: "reste à trouver",
    target: (year: number) => `Vers 2 millions en ${year}`,
    transit: (n: number) => `${calls(n)}\nen transit`,
    homeport: (n: number) => `${calls(n)}\nen tête de ligne`,
    published: (year: string, n: number, status: string) => `${year}, ${calls(n)}\n${status}`,
    estimated: "estimé",
    estimatedLine: "Apport estimé par nous : escales × lits bas",
    announced: "annoncé",
    figures: {
      share: (missing: string) => `de l’écart de ${missing}`,
      close: "escales de cette taille combleraient tout l’écart",
      berths: "navires peuvent accoster à la fois depuis juin 2014",
      perCall: "personnes par escale, tous lits bas occupés",
      ofPort: (year: number, status: string) => `du trafic de ${year}${status === "" ? "" : ` (${status})`} en transit`,
      twice: "mouvements par personne en tête de ligne, contre 1 en transit",
    },
    alternativeGap: (base: string, gain: string, missing: string) =>
      `Vers 2 millions : ${base} de départ, ${gain} apportés, ${missing} à trouver.`,
    alternative: (items: string) => `Ce qu’apporteraient des escales : ${items}.`,
    working: (n: string, berths: string, occupancy: string) =>
      `${n} escales × ${berths} lits bas × ${occupancy} d’occupation.`,
    bracket: (low: string, high: string) =>
      `Fourchette : de ${low} à ${high}, selon le nombre d’escales et le remplissage.`,
    unitCalls:
      "Dix escales sont une unité de compte, pas une demande : aucun nombre d’escales par an n’est publié pour vous.",
    basedOn: (text: string) => `Nombre d’escales : ${text}.`,
    check: (text: string) => `À comparer à ce qui est publié : ${text}.`,
    twice:
      "En tête de ligne chaque personne fait deux mouvements, embarquée puis débarquée : le nombre de personnes est le même.",
    base2: (text: string) => `Point de départ : ${text}.`,
  },
  scenario: {
    title: (name: string, gain: string, year: number, gap: string) =>
      `${name} : ${gain} mouvements de plus en ${year}, ${gap}`,
    short: (value: string) => `${value} sous l’objectif`,
    over: (value: string) => `${value} au-dessus de l’objectif`,
    subtitle: (year: number) =>
      `Marseille, mouvements de passagers gagnés en ${year} par rapport à la base, de zéro à ce que demande l’objectif`,
    growth: "Croissance du reste",
    needed: (value: string, year: number) => `Demandé par ${value} en ${year}`,
    gained: "apporté, estimé",
    lost: "perdu, estimé",
    target: "demandé",
    step: "pas dessiné",
    alternative: (items: string) => `Ce qui porte le scénario : ${items}.`,
    point: (name: string, text: string) => `${name} : ${text}.`,
    assumption: (text: string) => `Hypothèse du scénario, sans page : ${text}.`,
  },
  road: {
    titleAhead: (growth: string, base: string) => `Deux millions en 2020 demandent ${growth} par an depuis ${base}`,
    from: {
      actual: (value: string, year: number) => `${value} en ${year}`,
      provisional: (value: string, year: number) => `${value} en ${year}, chiffre provisoire`,
      forecast: (value: string, year: number) => `les ${value} prévus pour ${year}`,
      claim: (value: string, year: number) => `${value} en ${year}, chiffre non vérifié`,
    } satisfies Record<Status, (value: string, year: number) => string>,
    titlePassed: (passed: number, latest: string) =>
      `Marseille a dépassé 2 millions en ${passed}, après l’échéance de 2020${latest}`,
    latest: (value: string, year: number, status: string) => ` : ${value} en ${year}${status}`,
    titleMissed: "Marseille a manqué 2 millions en 2020",
    titleReached: (year: number) => `Marseille a atteint 2 millions dès ${year}`,
    subtitle: "Marseille, mouvements de passagers par année civile, millions",
    series: {
      actual: "réel",
      provisional: "provisoire",
      forecast: "prévu",
      target: "objectif, 2 millions en 2020",
      course: "cap à tenir",
    },
    alternative: (from: number, to: number, title: string) =>
      `Trafic de Marseille de ${from} à ${to} et objectif de 2 millions. ${title}.`,
    point: (text: string) => `${text}.`,
    path: (base: string, growth: string, perYear: string) =>
      `Depuis ${base}, il faut ${growth} par an, soit ${perYear} mouvements de plus chaque année`,
    below: (gap: string, year: number) => `En ${year}, ${gap} mouvements sous la route tracée en 2015`,
    said: (who: string, day: string) => `Objectif dit par ${who}, ${day}`,
    askedBases: (items: string) => `La base change la réponse : ${items}.`,
    askedItem: (value: string, year: number, growth: string) => `depuis ${value} (${year}), ${growth} par an`,
    pandemic: (note: string) => `Note des données sur 2020 : ${note}.`,
  },
  ask: {
    title: (aim: string, n: string, one: boolean) =>
      `${aim} : ${one ? "une question" : `${n} questions`} à régler ensemble`,
    subtitle: "Chaque question part d’un fait daté",
    columns: { question: "Notre question", fact: "Le fait", source: "Source" },
    open: "Quel navire, quel mois et combien d’escales verriez-vous à Marseille ?",
    size: "Quelle taille de navire prévoyez-vous pour la Méditerranée ?",
    sizeFact: (ship: string, gt: string, years: string) =>
      `Le plus grand de vos navires cité à Marseille : ${ship} (${gt} de jauge brute), ${years}`,
    season: (n: string, ship: string) => `Quel jour et quel quai vous faudrait-il pour ${n} escales du ${ship} ?`,
    seasonFact: (gain: string) => `${gain} mouvements par an en transit, estimé`,
    alternative: (rows: number) => `Nos questions : ${rows}, chacune avec son fait.`,
    point: "Chaque question part de ce qu’une page dit, et de rien d’autre.",
    askedCheck: (text: string) => `À vérifier avec eux : ${text}`,
  },
};
