/** La déclaration d’accessibilité, dans l’ordre du modèle officiel. Chargée avec son écran, pas avant. */

const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

export const accessibility = {
  title: (met: string, applicable: string, state: string) =>
    `Accessibilité : ${met} critères tenus sur ${applicable}, ${state}`,
  states: { full: "conformité totale", partial: "conformité partielle", none: "non-conformité" },
  lede: "Déclaration d’accessibilité de Cap 2M, selon le RGAA 4.1. Elle est écrite par le logiciel à partir de sa grille de critères, et ses tests échouent quand elle ne dit plus vrai.",
  scope:
    "L’organisme qui met Cap 2M en ligne s’engage à le rendre accessible conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005. Il publie ici son nom et les liens vers son schéma pluriannuel et son plan d’action : le logiciel ne les invente pas.",
  conformity: {
    heading: "État de conformité",
    full: "Cap 2M est totalement conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.",
    partial:
      "Cap 2M est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1, en raison de ce qui est énuméré plus bas.",
    none: "Cap 2M n’est pas conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1, en raison de ce qui est énuméré plus bas.",
    caution:
      "C’est une auto-évaluation. Aucun lecteur d’écran n’a été essayé : elle ne remplace pas l’audit que doit mener un organisme soumis à l’obligation, et sans lequel la loi tient le service pour non conforme.",
  },
  results: {
    heading: "Résultats des tests",
    share: (share: string, met: string, applicable: string) =>
      `${share} des critères applicables du RGAA 4.1 sont respectés : ${met} sur ${applicable}.`,
    rule: "Un critère que personne n’a vérifié compte comme applicable et non tenu.",
    columns: { theme: "Thématique", verdict: "Verdict", count: "Critères", all: "Tous" },
    table: "Critères par thématique et par verdict",
  },
  verdicts: {
    met: "conforme",
    "not met": "non conforme",
    "not checked": "pas vérifié",
    "not applicable": "sans objet",
  },
  notAccessible: {
    heading: "Contenus non accessibles",
    failures: "Non-conformités",
    noFailure: "Aucune non-conformité connue.",
    allChecked: "Tous les critères ont été vérifiés.",
    unchecked: "Ce qui n’a pas été vérifié",
    burden: "Dérogations pour charge disproportionnée",
    exempt: "Contenus non soumis à l’obligation d’accessibilité",
    noneClaimed: "Aucune n’est demandée.",
    noneExempt: "Aucun n’est invoqué.",
  },
  made: {
    heading: "Établissement de cette déclaration d’accessibilité",
    on: (day: string) => `Cette déclaration a été établie le ${day}.`,
    technologies: "Technologies utilisées",
    environment: "Environnement de test",
    environments: [
      "Chromium sous Linux, au clavier seul, à 1280, 640, 390 et 320 px de large",
      "couleurs imposées et refus du mouvement, simulés par le navigateur",
      "pas essayés : NVDA, JAWS, VoiceOver, TalkBack, Firefox, Safari, un téléphone réel",
    ],
    tools: "Outils utilisés lors de l’évaluation",
    toolList: ["axe-core, par @axe-core/playwright", "Playwright", "calcul des contrastes selon WCAG 2.1, par un test"],
    pages: "Pages vérifiées",
    pagesNote:
      "Chacune en français et en anglais ; axe, en clair et en sombre. Données a été vérifiée avant qu’un fichier soit ouvert, SQL avant une réponse.",
  },
  contact: {
    heading: "Retour d’information et contact",
    text: "Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez demander au responsable du site une alternative accessible ou le contenu sous une autre forme.",
    missing:
      "Adresse de contact : à compléter par l’organisme qui met Cap 2M en ligne. Aucune n’est donnée ici, car le logiciel n’en a pas.",
  },
  remedies: {
    heading: "Voies de recours",
    when: "Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez :",
    write: "écrire au Défenseur des droits",
    delegate: "contacter le délégué du Défenseur des droits près de chez vous",
    post: "envoyer un courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07",
    opens: "ouvre le site du Défenseur des droits dans un nouvel onglet",
  },
  grid: {
    heading: "La grille, critère par critère",
    note: "Intitulés du RGAA 4.1 (DINUM, Licence Ouverte 2.0). Sous chaque verdict, la raison écrite et les tests qui le montrent.",
    columns: { number: "N°", criterion: "Critère", verdict: "Verdict", shown: "Raison et tests" },
    counts: {
      met: (n: number) => `${n} ${plural(n, "conforme", "conformes")}`,
      "not met": (n: number) => `${n} non ${plural(n, "conforme", "conformes")}`,
      "not checked": (n: number) => `${n} pas ${plural(n, "vérifié", "vérifiés")}`,
      "not applicable": (n: number) => `${n} sans objet`,
    },
    test: "Test",
  },
};

export type AccessibilityWords = typeof accessibility;
