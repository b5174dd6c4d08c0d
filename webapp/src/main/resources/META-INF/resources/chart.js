// Draws charts with Apache ECharts, which is loaded when the first one is shown. Colours named as CSS variables are those of the page,
// light, dark or on paper; the size follows the element around the chart.
window.workbenchChart = window.workbenchChart ?? {
  library: undefined,
  charts: new Set(),
  load() {
    this.library ??= new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = new URL('vendor/echarts-6.1.0/echarts.min.js', document.baseURI).href;
      script.onload = () => loaded(window.echarts);
      script.onerror = () => failed(new Error('the chart library cannot be loaded'));
      document.head.append(script);
    });
    return this.library;
  },
  // "var(--met)" becomes the colour that it stands for in this element now, in a form that the library understands.
  resolve(host, value) {
    if (typeof value === 'string' && value.startsWith('var(--')) {
      const probe = document.createElement('span');
      probe.style.color = value;
      host.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return colour;
    }
    if (Array.isArray(value)) {
      return value.map(one => this.resolve(host, one));
    }
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.resolve(host, one)]));
    }
    return value;
  },
  async show(host, option) {
    host.workbenchOption = option;
    const echarts = await this.load().catch(problem => {
      host.textContent = 'The picture cannot be shown: ' + problem.message + '. The table below has the same figures.';
    });
    if (!echarts || !host.isConnected) {
      return;
    }
    for (const other of this.charts) {
      if (!other.isConnected) {
        this.drop(other);
      }
    }
    if (!host.workbenchDrawn) {
      host.workbenchDrawn = echarts.init(host, null, { renderer: 'svg' });
      host.workbenchDrawn.on('click', event => {
        if (event.data?.pick) {
          host.dispatchEvent(new CustomEvent('pick', { detail: event.data.pick }));
        }
      });
      host.workbenchSize = new ResizeObserver(() => host.workbenchDrawn?.resize());
      host.workbenchSize.observe(host);
      this.charts.add(host);
    }
    this.draw(host);
  },
  draw(host) {
    const font = getComputedStyle(host);
    host.workbenchDrawn.setOption({
      animation: false,
      textStyle: { fontFamily: font.fontFamily, fontSize: 12, color: font.color },
      ...this.resolve(host, host.workbenchOption),
    }, true);
  },
  drop(host) {
    host.workbenchSize?.disconnect();
    host.workbenchDrawn?.dispose();
    host.workbenchDrawn = undefined;
    this.charts.delete(host);
  },
  drawAll() {
    for (const host of this.charts) {
      if (host.isConnected) {
        host.workbenchDrawn.resize();
        this.draw(host);
      } else {
        this.drop(host);
      }
    }
  },
};
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => window.workbenchChart.drawAll());
matchMedia('print').addEventListener('change', () => window.workbenchChart.drawAll());
