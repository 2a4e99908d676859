/* oxlint-disable unicorn/consistent-function-scoping -- the page it runs in has nothing that stands around it here */

/**
 * What is wrong with how an open page is laid out, in words; runs in the page, so it can use nothing around it. Looks for
 * text that is cut off or sticks out of a box around it, for what lies beyond the window, and for controls that lie on
 * each other. Text that is shortened on purpose says all of itself as `title` or label.
 */
export function faultsOfLayout(): string[] {
  const TOLERANCE_PX = 1.5;
  /** What is large is moved by a few pixels so that it looks as if it stood in line. */
  const OPTICAL_TOLERANCE_PX = 6;
  /** Letters stand higher than their lines where these are close to each other. */
  const LINE_TOLERANCE_PX = 5;
  const CLIPS = new Set(['hidden', 'clip']);
  const SCROLLS = new Set(['auto', 'scroll']);
  const UNSEEN = 'rgba(0, 0, 0, 0)';
  const SPACES = /\s+/g;
  const CONTROLS = 'button, input, select, textarea, a[href], summary';

  const faults = new Set<string>();
  const root = document.querySelector('dialog[open]') ?? document.body;
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')}`;
  const shortened = (text: string): string => `“${text.trim().replaceAll(SPACES, ' ').slice(0, 50)}”`;
  /** Nothing moves while this looks; asking the page once for each thing is what makes it quick. */
  const remembered = <T>(ask: (element: Element) => T): ((element: Element) => T) => {
    const answers = new Map<Element, T>();
    return (element) => {
      const known = answers.get(element);
      if (known !== undefined) return known;
      const answer = ask(element);
      answers.set(element, answer);
      return answer;
    };
  };
  const styleOf = remembered((element) => {
    const style = getComputedStyle(element);
    const { display, position, overflowX, overflowY, opacity, borderTopWidth, borderTopColor } = style;
    return { display, position, overflowX, overflowY, opacity, borderTopWidth, borderTopColor };
  });
  const boundsOf = remembered((element) => element.getBoundingClientRect());
  const isForEars: (element: Element) => boolean = remembered((element) => {
    const { width, height } = boundsOf(element);
    if (width <= 1 && height <= 1 && styleOf(element).position === 'absolute') return true;
    return element.parentElement !== null && isForEars(element.parentElement);
  });
  const isHidden = remembered(
    (element) => isForEars(element) || !element.checkVisibility({ visibilityProperty: true }),
  );
  const saysAll = (element: Element, text: string): boolean => {
    const teller = element.closest('[title], [aria-label]');
    const told = `${teller?.getAttribute('title') ?? ''} ${teller?.getAttribute('aria-label') ?? ''}`;
    return told.replaceAll(SPACES, ' ').includes(text.trim().replaceAll(SPACES, ' '));
  };

  const isEdged = ({ borderTopWidth, borderTopColor }: ReturnType<typeof styleOf>): boolean =>
    borderTopWidth !== '0px' && borderTopColor !== UNSEEN;

  const lookAtText = (node: Node, element: Element): void => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.textContent ?? '';
    // Around the shape of a large letter there is more air.
    const ownTolerance = TOLERANCE_PX + Number.parseFloat(getComputedStyle(element).fontSize) * 0.06;
    let first = true;
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    for (
      let box: Element | null = element;
      box && box !== document.documentElement;
      box = box.parentElement
    ) {
      const style = styleOf(box);
      if (style.display === 'inline') continue;
      if (style.display === 'contents') continue;
      const bounds = boundsOf(box);
      const beyond = Math.max(
        ...rects.map((rect) => Math.max(bounds.left - rect.left, rect.right - bounds.right)),
      );
      const below = Math.max(
        ...rects.map((rect) => Math.max(bounds.top - rect.top, rect.bottom - bounds.bottom)),
      );
      const where = `${nameOf(element)} ${shortened(text)}`;
      const isStrict = first || CLIPS.has(style.overflowX) || isEdged(style);
      first = false;
      if (!SCROLLS.has(style.overflowX) && beyond > (isStrict ? ownTolerance : OPTICAL_TOLERANCE_PX)) {
        if (!(CLIPS.has(style.overflowX) && saysAll(element, text)))
          faults.add(
            `${where} ${CLIPS.has(style.overflowX) ? 'is cut off by' : 'sticks out of'} ${nameOf(box)} by ${Math.round(beyond)} px`,
          );
        return;
      }
      // A page may be longer than its window; what has edges may not be shorter than its text.
      const hasEdges = isEdged(style) || box.matches('button, label');
      const isShort = CLIPS.has(style.overflowY) || (hasEdges && !SCROLLS.has(style.overflowY));
      if (isShort && below > LINE_TOLERANCE_PX) {
        if (CLIPS.has(style.overflowY) && saysAll(element, text)) return;
        faults.add(`${where} is higher than ${nameOf(box)} by ${Math.round(below)} px`);
        return;
      }
      // What is laid over the rest belongs to the window, and what scrolls can be brought into sight.
      if (SCROLLS.has(style.overflowX) || SCROLLS.has(style.overflowY)) return;
      if (style.position === 'absolute' || style.position === 'fixed') return;
    }
  };

  const lookAtChoice = (select: HTMLSelectElement | HTMLInputElement): void => {
    const text =
      select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.text ?? '') : select.placeholder;
    const style = getComputedStyle(select);
    const context = document.createElement('canvas').getContext('2d');
    if (!context || text === '') return;
    context.font = style.font;
    const arrow = select instanceof HTMLSelectElement ? 18 : 0;
    const room =
      select.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight) -
      arrow;
    const wanted = context.measureText(text).width;
    if (wanted > room + TOLERANCE_PX && !saysAll(select, text))
      faults.add(`${nameOf(select)} ${shortened(text)} is cut off by ${Math.round(wanted - room)} px`);
  };

  /** What of an element can be seen: within all that scrolls or clips around it. */
  const seenOf = (element: Element): { left: number; top: number; right: number; bottom: number } => {
    const { left, top, right, bottom } = boundsOf(element);
    const seen = { left, top, right, bottom };
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (styleOf(box).overflowX === 'visible') continue;
      const bounds = boundsOf(box);
      seen.left = Math.max(seen.left, bounds.left);
      seen.top = Math.max(seen.top, bounds.top);
      seen.right = Math.min(seen.right, bounds.right);
      seen.bottom = Math.min(seen.bottom, bounds.bottom);
    }
    return seen;
  };

  const isFixed = (element: Element): boolean => {
    for (let each: Element | null = element; each && each !== root; each = each.parentElement)
      if (['fixed', 'sticky'].includes(styleOf(each).position)) return true;
    return false;
  };

  const lookAtControls = (): void => {
    const controls = [...root.querySelectorAll(CONTROLS)]
      .filter((control) => !isHidden(control) && !isFixed(control))
      // A radio button may lie unseen over the label that stands for it.
      .map((control) => (styleOf(control).opacity === '0' ? (control.closest('label') ?? control) : control))
      .map((control) => ({ control, seen: seenOf(control) }));
    for (const [index, one] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
        const across = Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
        const down = Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
        if (across > 2 && down > 2)
          faults.add(
            `${nameOf(one.control)} ${shortened(one.control.textContent ?? '')} and ${nameOf(other.control)} ${shortened(other.control.textContent ?? '')} lie on each other by ${Math.round(across)} × ${Math.round(down)} px`,
          );
      }
    }
  };

  const isScrolledAcross = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (styleOf(box).overflowX !== 'visible') return true;
    return false;
  };

  const lookAtWindow = (): void => {
    for (const element of root.querySelectorAll('*')) {
      const { left, right, width } = boundsOf(element);
      const beyond = Math.max(-left, right - window.innerWidth);
      if (width === 0 || beyond <= TOLERANCE_PX) continue;
      if (element.closest('svg') || isHidden(element) || isScrolledAcross(element)) continue;
      faults.add(`${nameOf(element)} lies beyond the window by ${Math.round(beyond)} px`);
    }
  };

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const element = node.parentElement;
    if (!element || (node.textContent ?? '').trim() === '') continue;
    if (element.closest('svg, option, textarea, style, script') || isHidden(element)) continue;
    lookAtText(node, element);
  }
  for (const choice of root.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input'))
    if (!isHidden(choice)) lookAtChoice(choice);
  lookAtControls();
  lookAtWindow();
  return [...faults];
}
