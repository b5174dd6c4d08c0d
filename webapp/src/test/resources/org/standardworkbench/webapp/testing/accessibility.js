// What is broken on the page, by the rules of axe. Judging the contrast of each of some thousand elements takes most of the time,
// and depends on nothing but colours and type: so it is judged once for each kind of text, that is for all texts with the same
// colours, size and weight on the same ground. All other rules look at every element.
async () => {
  const context = { exclude: [['vaadin-connection-indicator']] };
  const all = [];
  const walk = root => root.querySelectorAll('*').forEach(element => {
    all.push(element);
    if (element.shadowRoot) walk(element.shadowRoot);
  });
  walk(document.body);
  const grounds = new Map();
  const ground = element => {
    if (!element) return '';
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      const own = style.backgroundColor === 'rgba(0, 0, 0, 0)' && style.backgroundImage === 'none' && style.opacity === '1'
        ? '' : `${style.backgroundColor} ${style.backgroundImage} ${style.opacity}/`;
      grounds.set(element, own + ground(element.assignedSlot ?? element.parentElement ?? element.getRootNode().host));
    }
    return grounds.get(element);
  };
  const kinds = new Map();
  for (const element of all) {
    if ([...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) {
      const style = getComputedStyle(element);
      const kind = [style.color, style.fontSize, style.fontWeight, style.textShadow, ground(element)].join('|');
      if (!kinds.has(kind) && element.checkVisibility()) kinds.set(kind, element);
    }
  }
  const rest = await axe.run(context, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
  const contrast = await axe.run({ ...context, include: [...kinds.values()] },
    { resultTypes: ['violations'], runOnly: ['color-contrast'] });
  return {
    checked: rest.passes.length,
    contrast: contrast.passes.length + contrast.violations.length,
    broken: [...rest.violations, ...contrast.violations].map(rule => `${rule.id}: ${rule.help} at ${rule.nodes.map(node => node.target).join(', ')}`)
  };
}
