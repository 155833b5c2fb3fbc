// The picture of a run: from groups of candidates to hosts, a band as wide as the meetings between them.
(() => {
  "use strict";

  const colours = ["#14497a", "#0b7a55", "#b8860b", "#8a3b6b", "#3a7ca5", "#5c7a29", "#b3541e", "#5b4bb0", "#2f6f73",
    "#8c6d46"];

  document.querySelectorAll("[data-picture]").forEach(async place => {
    const answer = await fetch(place.dataset.picture);
    if (!answer.ok) {
      place.hidden = true;
      return;
    }
    const { groups, hosts, bands } = await answer.json();
    const narrow = place.clientWidth < 560;
    const cut = name => narrow && name.length > 8 ? name.slice(0, 7) + "…" : name;
    const chart = window.echarts.init(place, null, { renderer: "canvas" });
    chart.setOption({
      aria: { enabled: true },
      animation: false,
      color: colours,
      tooltip: { renderMode: "richText", trigger: "item" },
      series: [{
        type: "sankey",
        left: 4, right: narrow ? 110 : 220, top: 8, bottom: 8,
        nodeGap: 7, nodeWidth: 12, layoutIterations: 48, draggable: false,
        emphasis: { focus: "adjacency" },
        label: { fontSize: 12, color: "#24313f", fontFamily: "inherit",
          formatter: node => cut(node.data.label) + "  " + node.value },
        lineStyle: { color: "source", opacity: 0.32, curveness: 0.5 },
        data: [
          ...groups.map((label, i) => ({ name: "g" + i, label, depth: 0, itemStyle: { color: colours[i % colours.length] } })),
          ...hosts.map((label, i) => ({ name: "h" + i, label, depth: 1, itemStyle: { color: "#6b7a8a" } })),
        ],
        links: bands.map(([group, host, meetings]) => ({ source: "g" + group, target: "h" + host, value: meetings })),
      }],
    });
    window.addEventListener("resize", () => chart.resize());
  });
})();
