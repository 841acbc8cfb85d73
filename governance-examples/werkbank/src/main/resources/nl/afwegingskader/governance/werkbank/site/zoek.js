// Zoekt in zoekindex.js. Alles wat uit de regels komt, wordt als tekst getoond, nooit als opmaak.
(function () {
  'use strict';
  var MEEST = 100;
  var index = window.zoekindex || [];
  var veld = document.getElementById('zoekvraag');
  var formulier = document.getElementById('zoekformulier');
  var gevonden = document.getElementById('gevonden');
  var resultaten = document.getElementById('resultaten');

  function plat(tekst) {
    return tekst.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/_/g, ' ');
  }

  var platgemaakt = index.map(function (een) {
    return { titel: plat(een.titel), alles: plat([een.titel, een.soort, een.tekst, een.ook].join(' ')) };
  });

  // Alle woorden moeten voorkomen; een woord in de titel telt zwaarder.
  function punten(een, woorden) {
    var som = 0;
    for (var i = 0; i < woorden.length; i++) {
      if (een.alles.indexOf(woorden[i]) < 0) {
        return 0;
      }
      som += 1 + (een.titel.indexOf(woorden[i]) >= 0 ? 2 : 0) + (een.titel.split(' ')[0] === woorden[i] ? 4 : 0);
    }
    return som;
  }

  function toon(een) {
    var punt = document.createElement('li');
    var adres = document.createElement('a');
    adres.href = een.adres;
    adres.textContent = een.titel;
    var soort = document.createElement('span');
    soort.className = 'sort';
    soort.textContent = '(' + een.soort + ')';
    punt.append(adres, ' ', soort);
    if (een.tekst) {
      var tekst = document.createElement('p');
      tekst.textContent = een.tekst.length > 240 ? een.tekst.slice(0, 240) + '…' : een.tekst;
      punt.append(tekst);
    }
    resultaten.append(punt);
  }

  function zoek() {
    var woorden = plat(veld.value).split(/\s+/).filter(Boolean);
    resultaten.textContent = '';
    if (woorden.length === 0) {
      gevonden.textContent = '';
      return;
    }
    var treffers = index
      .map(function (een, plaats) { return { een: een, plaats: plaats, punten: punten(platgemaakt[plaats], woorden) }; })
      .filter(function (treffer) { return treffer.punten > 0; })
      .sort(function (a, b) { return b.punten - a.punten || a.plaats - b.plaats; });
    gevonden.textContent = treffers.length === 0 ? 'Niets gevonden. Probeer een ander of korter woord.'
      : treffers.length === 1 ? '1 gevonden.'
      : treffers.length > MEEST ? treffers.length + ' gevonden; dit zijn de eerste ' + MEEST + '.'
      : treffers.length + ' gevonden.';
    treffers.slice(0, MEEST).forEach(function (treffer) { toon(treffer.een); });
  }

  formulier.addEventListener('submit', function (gebeurtenis) {
    gebeurtenis.preventDefault();
    zoek();
  });
  veld.addEventListener('input', zoek);
  veld.value = new URLSearchParams(window.location.search).get('vraag') || '';
  zoek();
})();
