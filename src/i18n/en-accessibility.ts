import type { AccessibilityWords } from "./fr-accessibility";

/** The accessibility statement, in the order of the French official model. */
export const accessibility: AccessibilityWords = {
  title: (met, applicable, state) => `Accessibility: ${met} criteria met out of ${applicable}, ${state}`,
  states: { full: "full compliance", partial: "partial compliance", none: "non-compliance" },
  lede: "Accessibility statement of Cap 2M, under the French RGAA 4.1. The software writes it from its grid of criteria, and its tests fail when it is no longer true.",
  scope:
    "The organisation that puts Cap 2M online undertakes to make it accessible under article 47 of the French act 2005-102 of 11 February 2005. It publishes here its name and the links to its multi-year scheme and action plan: the software does not invent them.",
  conformity: {
    heading: "State of compliance",
    full: "Cap 2M is fully compliant with the French general accessibility framework (RGAA), version 4.1.",
    partial:
      "Cap 2M is partially compliant with the French general accessibility framework (RGAA), version 4.1, because of what is listed below.",
    none: "Cap 2M is not compliant with the French general accessibility framework (RGAA), version 4.1, because of what is listed below.",
    caution:
      "This is a self-assessment. No screen reader was tried: it does not replace the audit that an organisation bound by the law must have made, and without which the law holds the service to be non-compliant.",
  },
  results: {
    heading: "Results of the tests",
    share: (share, met, applicable) =>
      `${share} of the criteria of RGAA 4.1 that apply are met: ${met} out of ${applicable}.`,
    rule: "A criterion that nobody has checked counts as one that applies and is not met.",
    columns: { theme: "Theme", verdict: "Verdict", count: "Criteria", all: "All" },
    table: "Criteria by theme and verdict",
  },
  verdicts: {
    met: "met",
    "not met": "not met",
    "not checked": "not checked",
    "not applicable": "not applicable",
  },
  notAccessible: {
    heading: "Content that is not accessible",
    failures: "Non-compliances",
    noFailure: "No known non-compliance.",
    allChecked: "Every criterion has been checked.",
    unchecked: "What has not been checked",
    burden: "Exemptions for disproportionate burden",
    exempt: "Content outside the duty of accessibility",
    noneClaimed: "None is claimed.",
    noneExempt: "None is invoked.",
  },
  made: {
    heading: "How this statement was made",
    on: (day) => `This statement was made on ${day}.`,
    technologies: "Technologies used",
    environment: "Test environment",
    environments: [
      "Chromium on Linux, by keyboard alone, 1280, 640, 390 and 320 px wide",
      "forced colours and reduced motion, simulated by the browser",
      "not tried: NVDA, JAWS, VoiceOver, TalkBack, Firefox, Safari, a real phone",
    ],
    tools: "Tools used for the assessment",
    toolList: [
      "axe-core, through @axe-core/playwright",
      "Playwright",
      "contrasts worked out as in WCAG 2.1, by a test",
    ],
    pages: "Pages checked",
    pagesNote:
      "Each in French and in English; axe, in light and dark. Data was checked before a file is opened, SQL before an answer.",
  },
  contact: {
    heading: "Feedback and contact",
    text: "If you cannot reach some content or service, you may ask whoever runs the site for an accessible alternative, or for the content in another form.",
    missing:
      "Contact address: to be filled in by the organisation that puts Cap 2M online. None is given here, as the software has none.",
  },
  remedies: {
    heading: "Remedies",
    when: "If you have reported a fault of accessibility that keeps you from some content or service, and have had no satisfactory answer, you may:",
    write: "write to the Défenseur des droits",
    delegate: "contact the delegate of the Défenseur des droits near you",
    post: "send a letter, free and without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France",
    opens: "opens the site of the Défenseur des droits in a new tab",
  },
  grid: {
    heading: "The grid, criterion by criterion",
    note: "The official wording is in French (DINUM, Licence Ouverte 2.0); the short English wording is ours. Under each verdict, the written reason and the tests that show it.",
    columns: { number: "No.", criterion: "Criterion", verdict: "Verdict", shown: "Reason and tests" },
    counts: {
      met: (n) => `${n} met`,
      "not met": (n) => `${n} not met`,
      "not checked": (n) => `${n} not checked`,
      "not applicable": (n) => `${n} not applicable`,
    },
    test: "Test",
  },
};
