[condition][]Altijd=eval( nl.afwegingskader.governance.rules.Canary.sing() )
