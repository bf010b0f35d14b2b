/** What a page loses when it is adapted, measured in the browser: each function is sent there whole. */

/** What sticks out of the page, or is cut off with no way to scroll to it. */
export function lossesOf(): string[] {
  const beyond = document.documentElement.scrollWidth - innerWidth;
  const isCut = (each: Element) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = each;
    return (
      (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 2)
    );
  };
  /** One pixel wide is hidden from sight on purpose. */
  const cut = [...document.querySelectorAll("#root *")].filter(
    (each) =>
      each.clientWidth > 1 &&
      !each.closest("svg") &&
      each.textContent.trim() !== "" &&
      each.checkVisibility() &&
      isCut(each),
  );
  const told = cut.map((each) => `cut off: ${each.tagName}.${each.className} ${each.textContent.slice(0, 60)}`);
  return beyond > 0 ? [`${beyond} px beyond the page`, ...told] : told;
}

/**
 * Targets under 24 px that another one comes too near to (WCAG 2.5.8). A mark of a chart may be smaller where the same
 * figure is a button of the chart's table.
 */
export function smallTargets(): string[] {
  const selector = "a[href], button, input, select, textarea, summary, [data-mark], [role=gridcell]";
  /** A panel that is open keeps what is behind it out of reach. */
  const reach = document.querySelector("dialog:modal") ?? document.querySelector(".pop:popover-open") ?? document;
  const targets = [...reach.querySelectorAll(selector)]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(".vh"))
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const isAlsoInTable = (each: Element) =>
    each.matches("[data-mark]") && each.closest("figure")?.querySelector(".fig-tools");
  const isNear = (each: Element, box: DOMRect) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return targets.some(({ each: other, box: theirs }) => {
      if (other.contains(each) || each.contains(other)) return false;
      const dx = Math.max(theirs.left - x, 0, x - theirs.right);
      const dy = Math.max(theirs.top - y, 0, y - theirs.bottom);
      return Math.hypot(dx, dy) < 12;
    });
  };
  return targets
    .filter(({ each, box }) => Math.min(box.width, box.height) < 23.9 && !isAlsoInTable(each) && isNear(each, box))
    .map(({ each, box }) => `${box.width}×${box.height} ${each.outerHTML.slice(0, 120)}`);
}

/** Marks of charts whose every shape has the colour of the page, and choices that look as if they were not made. */
export function lostInForcedColours(): string[] {
  const ground = getComputedStyle(document.body).backgroundColor;
  const seen = (colour: string) => !["none", ground, "rgba(0, 0, 0, 0)"].includes(colour);
  const isSeen = (shape: Element) => {
    const { fill, stroke, backgroundColor, borderTopColor, borderTopStyle, color } = getComputedStyle(shape);
    return shape.closest("svg")
      ? seen(fill) || seen(stroke)
      : seen(backgroundColor) || (borderTopStyle !== "none" && seen(borderTopColor)) || seen(color);
  };
  const marks = [...document.querySelectorAll("[data-mark]")].filter((each) => each.checkVisibility());
  const lost = marks.filter((each) => ![each, ...each.querySelectorAll("*")].some(isSeen));
  const chosen = [
    ...document.querySelectorAll(".seg label:has(:checked), .seg [aria-pressed=true], .lang [aria-pressed=true]"),
  ];
  const same = chosen.filter((each) => each.checkVisibility() && getComputedStyle(each).backgroundColor === ground);
  return [...lost, ...same].map((each) => each.outerHTML.slice(0, 120));
}

/** What moves or would move. */
export function movements(): string[] {
  const running = document.getAnimations().map(({ playState }) => `an animation, ${playState}`);
  const would = [...document.querySelectorAll("body, body *")].filter((each) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
    return (
      transitionDuration.split(", ").some((time) => parseFloat(time) > 0) ||
      animationName !== "none" ||
      scrollBehavior === "smooth"
    );
  });
  return [...running, ...would.map((each) => each.outerHTML.slice(0, 120))];
}
