/** Ce que donnent les scénarios : par année, par part, par hypothèse, à l’envers, en argent, et contre ce qui est venu. */

const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

type Step = { missing: string; perCall: string; calls: string };

export const scenarioResult = {
  years: {
    title: (value: string, year: number, gap: string) => `${value} en ${year} : ${gap}`,
    subtitle: "Mouvements de passagers par an, millions ; colonnes : ce qui est venu ; lignes : scénarios, calculés",
    fan: (letter: string) => `Plage grise : fourchette de ${letter}.`,
    carries: (list: string) => `La fourchette porte : ${list}.`,
    carriesNothing: "La fourchette ne porte rien : tous les nombres de ce scénario sont posés sans marge.",
    closed: (list: string) => `Sans marge, donc posés : ${list}.`,
    range: (what: string, low: string, high: string) => `${what}, de ${low} à ${high}`,
    targetLabel: (value: string, year: number) => `objectif ${value}, ${year}`,
    point: (name: string, year: number, value: string) => `${name}, ${year} : ${value}`,
    alternative: (items: string) => `Résultat par année : ${items}.`,
    columns: {
      year: "Année",
      came: "Venu",
      value: "Mouvements",
      low: "Au moins",
      high: "Au plus",
      scenario: "Scénario",
    },
    calculation: ({ base, growth, levers, total }: { base: string; growth: string; levers: string; total: string }) =>
      `${base} (base) ${growth} (le reste)${levers} = ${total}`,
  },
  parts: {
    title: (best: string, gain: string) => `${best} porte le plus : ${gain}`,
    titleNone: "Rien ne change encore dans ce scénario",
    titleRest: (gain: string) => `La croissance du reste porte tout : ${gain}`,
    subtitle: (base: string, year: number) => `Passagers gagnés depuis la base (${base}) jusqu’en ${year}, calculés`,
    growth: (percent: string) => `Le reste, ${percent} par an`,
    total: "Scénario",
    needed: (value: string) => `à gagner : ${value}`,
    rule: "Chaque part est arrondie au passager entier ; la somme des parts est le total, sans reste.",
    guests: (list: string) => `Chaque passager compté une fois, estimé, à ne pas comparer à l’objectif : ${list}.`,
    guestsOf: (name: string, guests: string, movements: string) =>
      `${name}, ${guests} personnes pour ${movements} mouvements`,
    alternative: (items: string) => `Contributions : ${items}.`,
    columns: { part: "Part", gain: "Passagers gagnés", low: "Au moins", high: "Au plus", how: "Calcul" },
    ship: ({
      calls,
      berths,
      occupancy,
      homeport,
    }: {
      calls: string;
      berths: string;
      occupancy: string;
      homeport: string;
    }) => `${calls} escales × ${berths} lits bas × ${occupancy} × (1 + ${homeport})`,
    wind: (calls: string, perCall: string) => `${calls} escales × ${perCall} passagers`,
    sum: (passengers: string, share: string) => `${passengers} × ${share}`,
    grown: (base: string, percent: string, years: number) =>
      `${base} × (1 + ${percent}) puissance ${years}, moins la base`,
  },
  swings: {
    title: (what: string, span: string) => `Ce qui pèse le plus : ${what}, ${span} d’un bout à l’autre`,
    titleNone: "Rien ne fait bouger ce résultat",
    subtitle: (year: number) => `Total de ${year} quand une seule hypothèse bouge, tout le reste en place`,
    rule: "Une hypothèse bouge dans sa fourchette ; sans fourchette (signe ±), d’un pas convenu : un dixième des escales ou des passagers, cinq points de remplissage, dix de part tête de ligne, un de croissance.",
    stated: "±",
    row: ({ what, low, high, from, to }: { what: string; low: string; high: string; from: string; to: string }) =>
      `${what} de ${low} à ${high} : de ${from} à ${to}`,
    alternative: (items: string) => `Sensibilités : ${items}.`,
    columns: { what: "Hypothèse", low: "Au moins", high: "Au plus", from: "Total bas", to: "Total haut" },
  },
  solver: {
    title: (answer: string) => `Pour l’atteindre : ${answer}`,
    subtitle: (value: string, year: number) =>
      `Ce qu’il faudrait pour ${value} mouvements en ${year}, tout le reste en place`,
    calls: (name: string, calls: string, n: number) => `${calls} ${plural(n, "escale", "escales")} par an du ${name}`,
    callsOf: (name: string, calls: string, n: number) => `${calls} ${plural(n, "escale", "escales")} par an (${name})`,
    weekly: (perWeek: string) => `soit ${perWeek} par semaine, toute l’année`,
    season: (perWeek: string, weeks: string) => `ou ${perWeek} par semaine sur une saison de ${weeks} semaines`,
    occupancy: (name: string, share: string, calls: string) =>
      `${share} de remplissage du ${name}, à ${calls} escales par an`,
    occupancyOf: (name: string, share: string, calls: string) =>
      `${share} de remplissage (${name}), à ${calls} escales par an`,
    beyondShip: (share: string) => `plus que toutes ses couchettes (${share}) : ce navire ne suffit pas à ce rythme`,
    passengers: (name: string, passengers: string) => `${passengers} passagers par an (${name})`,
    growth: (percent: string) => `${percent} par an de croissance du reste, sans toucher aux leviers`,
    shrink: (percent: string) => `le reste peut même perdre ${percent} par an`,
    notNeeded: (what: string) => `${what} : pas besoin, l’objectif est atteint sans`,
    neverLate: (name: string) => `${name} : jamais, ce levier commence après l’objectif`,
    never: (what: string, most: string) => `${what} : jamais, même ${most} n’y suffirait pas`,
    bracket: (low: string, high: string) => `de ${low} à ${high} selon la fourchette`,
    atLeast: (low: string) => `${low} au mieux, jamais au pire`,
    reasoning: ({ missing, perCall, calls }: Step) =>
      `${missing} passagers manquants ÷ ${perCall} par escale, arrondi à l’escale supérieure : ${calls}`,
    missingHow: (target: string, others: string, missing: string) =>
      `${target} − ${others} sans ce levier = ${missing} manquants`,
    perCallHow: ({
      berths,
      occupancy,
      homeport,
      perCall,
    }: {
      berths: string;
      occupancy: string;
      homeport: string;
      perCall: string;
    }) => `${berths} lits bas × ${occupancy} × (1 + ${homeport}) = ${perCall} mouvements par escale`,
    show: "Raisonnement et sources",
    rule: "Le moins qui suffise : une escale, un dixième de point de remplissage ou un centième de point de croissance de moins n’y suffit pas.",
    alternative: (items: string) => `Réponses : ${items}.`,
    ramped: (share: string, year: number) => `La montée n’en est qu’à ${share} en ${year}`,
    columns: { needed: "Il faudrait", more: "Ce qui veut dire", how: "Calcul" },
    closed: "Ce scénario atteint l’objectif",
  },
  spend: {
    titleTransit: (low: string, high: string) =>
      `Les passagers en transit dépenseraient à terre de ${low} à ${high} par an`,
    titleOther: (low: string, high: string) => `Dépense des passagers des leviers : de ${low} à ${high} par an`,
    titleNone: "Dépense à terre : rien à multiplier",
    none: "Les leviers n’amènent pas de passagers l’année de l’objectif, ou aucun chiffre de dépense n’était publié ce jour-là.",
    subtitle: "Passagers des leviers × dépense publiée, par périmètre ; deux périmètres ne s’additionnent pas",
    scopes: {
      transit: "Passagers en transit",
      homeport: "Passagers tête de ligne",
      all: "Tous passagers, toutes dépenses",
    },
    people: { transit: "personnes", homeport: "personnes", all: "mouvements" },
    each: (low: string, high: string, unit: string) => `${low} à ${high} € par passager (${unit})`,
    millions: (value: string) => `${value} M€`,
    range: (low: string, high: string) => `${low} à ${high}`,
    figure: (value: string, year: number, where: string, publisher: string) =>
      [`${value} €`, where, year, publisher].filter(Boolean).join(", "),
    where: { near: "Marseille et environs", department: "Bouches-du-Rhône" },
    rule: "Non multipliés, car d’un autre périmètre : les chiffres par jour, par nationalité, de la région, des seuls passagers qui descendent ou qui dorment, et ceux en francs.",
    alternative: (items: string) => `Dépense à terre par périmètre : ${items}.`,
    columns: { scope: "Périmètre", passengers: "Passagers", each: "Par passager", money: "Dépense par an" },
  },
  check: {
    title: (n: number) =>
      n === 0
        ? "La règle n’a encore été vérifiée sur aucun cas"
        : `La règle n’a qu’${n === 1 ? "un cas" : `${n} cas`} pour être vérifiée`,
    titleMany: (n: number) => `La règle se vérifie sur ${n} cas`,
    subtitle:
      "Escales × lits bas × (1 + part tête de ligne), tous les lits bas pris, contre ce qui a été publié d’une saison",
    checked: ({
      ship,
      year,
      calls,
      predicted,
      published,
      status,
      error,
    }: {
      ship: string;
      year: string;
      calls: string;
      predicted: string;
      published: string;
      status: string;
      error: string;
    }) =>
      `${ship}, ${year} : ${calls} escales × lits bas = ${predicted} ; ${status} ${published}. Écart de la règle : ${error}`,
    made: "venus",
    announced: "annoncés",
    announcedOnly: "Ces passagers étaient eux-mêmes annoncés, pas comptés.",
    occupancy: (share: string) => `Il aurait fallu ${share} de remplissage.`,
    unanswered: ({
      ship,
      year,
      calls,
      low,
      high,
    }: {
      ship: string;
      year: string;
      calls: string;
      low: string;
      high: string;
    }) =>
      `${ship}, ${year} : ${calls} escales donneraient ${low === high ? low : `${low} à ${high}`} ; les passagers ne sont pas publiés`,
    noBerths: ({ ship, year, calls }: { ship: string; year: string; calls: string }) =>
      `${ship}, ${year} : ${calls} escales, lits bas non publiés`,
    beyondMost: (published: string, most: string) =>
      `${published} annoncés, mais ses couchettes n’en feraient que ${most} au plus`,
    others: (n: number) => `${n} autres saisons que rien ne permet de vérifier`,
    programme: ({ ship, year, announced, made }: { ship: string; year: string; announced: string; made: string }) =>
      `Programme : ${ship}, ${year}, ${announced} escales annoncées, ${made} faites.`,
    alternative: (items: string) => `Vérification : ${items}.`,
    columns: {
      ship: "Navire",
      year: "Année",
      calls: "Escales",
      predicted: "Selon la règle",
      published: "Publié",
      error: "Écart",
    },
    none: "non publié",
  },
  sources: {
    title: "D’où viennent les nombres",
    subtitle: "Chaque nombre du scénario : publié, avec sa page, ou hypothèse de qui l’écrit",
    published: "publié",
    assumption: "hypothèse",
    scenario: "Scénario",
  },
};
