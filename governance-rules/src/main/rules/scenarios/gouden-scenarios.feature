# language: nl
# De gouden scenario's GS1 tot en met GS13: hele adviezen met hun bekende uitkomst.

Functionaliteit: Gouden scenario's

  Scenario: GS1 MGR sociaal domein in 2014: geen BVO, een modulaire GR het best
    Gegeven het dossier "mgr-sociaal-domein.yaml"
    En een situatie op 2014-11-01
    Wanneer advies wordt gevraagd
    Dan is de vorm "bedrijfsvoeringsorganisatie" uitgesloten
    En noemt het advies bij de vorm "bedrijfsvoeringsorganisatie" regel "L003"
    En noemt het advies bij de vorm "stichting" regel "L024, L025"
    En staat de vorm "modulaire gemeenschappelijke regeling" op de eerste plaats

  Scenario: GS1 MGR sociaal domein in 2026: een BVO mag, een modulaire GR is de eerste door F117
    Gegeven het dossier "mgr-sociaal-domein.yaml"
    Wanneer advies wordt gevraagd
    Dan is de vorm "bedrijfsvoeringsorganisatie" toelaatbaar
    En staat de vorm "modulaire gemeenschappelijke regeling" op de eerste plaats
    En noemt het advies bij de vorm "modulaire gemeenschappelijke regeling" regel "F117"
    En hoort bij de vorm "modulaire gemeenschappelijke regeling" "RB06, I01, I02, I05, I07, I08, I09"
    En hoort bij de vorm "modulaire gemeenschappelijke regeling" niet "RB05"

  Scenario: GS1 MGR sociaal domein: een algemeen bestuur gelijk aan het dagelijks bestuur mag niet meer
    Gegeven het dossier "mgr-sociaal-domein.yaml"
    En het kenmerk "K19" is "7"
    En het kenmerk "K20" is "7"
    En het kenmerk "K21" is "7"
    Wanneer advies wordt gevraagd
    Dan is het ontwerp bij de vorm "modulaire gemeenschappelijke regeling" afgekeurd door regel "L041b"
    En is de vorm "modulaire gemeenschappelijke regeling" toelaatbaar

  Scenario: GS1 MGR sociaal domein: een regeling die niet is aangepast
    Gegeven het dossier "mgr-sociaal-domein.yaml"
    En het kenmerk "Bestaande vorm" is "modulaire_gr"
    En het kenmerk "Regeling aangepast aan wetswijziging 2022" is "nee"
    Wanneer advies wordt gevraagd
    Dan noemt het advies regel "L095"

  Scenario: GS2 Van netwerk-RUD naar omgevingsdienst, op de laatste dag van de Wabo
    Gegeven een situatie op 2023-12-31
    En het kenmerk "Wettelijk voorgeschreven samenwerking" is "omgevingsdienst"
    En het kenmerk "Soort partners" is "gemeente, provincie"
    Wanneer advies wordt gevraagd
    Dan is elke vorm uitgesloten behalve "openbaar lichaam, modulaire gemeenschappelijke regeling"
    En noemt het advies bij de vorm "openbaar lichaam" regel "L030, L009"
    En noemt het advies bij de vorm "informeel netwerk" regel "L030"
    En noemt het advies regel "L061"

  Scenario: GS2 Van netwerk-RUD naar omgevingsdienst, op de eerste dag van de Omgevingswet
    Gegeven een situatie op 2024-01-01
    En het kenmerk "Wettelijk voorgeschreven samenwerking" is "omgevingsdienst"
    En het kenmerk "Soort partners" is "gemeente, provincie"
    Wanneer advies wordt gevraagd
    Dan is elke vorm uitgesloten behalve "openbaar lichaam, modulaire gemeenschappelijke regeling"
    En noemt het advies bij de vorm "openbaar lichaam" regel "L031, L009"
    En noemt het advies regel "L061"

  Scenario: GS3 Ontwikkelbedrijf met een private partner zonder koninklijk besluit
    Gegeven het dossier "ontwikkelbedrijf.yaml"
    Wanneer advies wordt gevraagd
    Dan is de vorm "openbaar lichaam, modulaire gemeenschappelijke regeling, bedrijfsvoeringsorganisatie, gemeenschappelijk orgaan, centrumregeling, regeling zonder meer" uitgesloten
    En is de vorm "bv, nv, PPS-onderneming" toelaatbaar
    En noemt het advies bij de vorm "bv, nv, PPS-onderneming" regel "L024, L025, L078, L080"
    En hoort bij de vorm "bv, nv, PPS-onderneming" "I03, I19, I20, I22, I23"
    En noemt het advies bij de vorm "bv" regel "F124"

  Scenario: GS4 ICT-samenwerking van vier gelijke gemeenten
    Gegeven het dossier "ict-samenwerking.yaml"
    Wanneer advies wordt gevraagd
    Dan staat de vorm "bedrijfsvoeringsorganisatie" op de eerste plaats
    En noemt het advies bij de vorm "bedrijfsvoeringsorganisatie" regel "F109"
    En noemt het advies bij de vorm "centrumregeling" regel "F114"
    En noemt het advies bij de vorm "coöperatie" regel "L024"
    En noemt het advies regel "F132"

  Scenario: GS5 Regionale lobby met bedrijven en scholen
    Gegeven het dossier "regionale-lobby.yaml"
    Wanneer advies wordt gevraagd
    Dan is de vorm "openbaar lichaam, modulaire gemeenschappelijke regeling, bedrijfsvoeringsorganisatie, gemeenschappelijk orgaan, centrumregeling, regeling zonder meer" uitgesloten
    En noemt het advies bij de vorm "openbaar lichaam" regel "L018"
    En staat de vorm "informeel netwerk, convenant" op de eerste plaats
    En noemt het advies bij de vorm "convenant" regel "F104"

  Scenario: GS6a Belastingheffing met OZB: de heffing kan nergens worden overgedragen
    Gegeven een situatie op 2026-01-01
    En het kenmerk "Aard van de taak" is "belastingheffing_inning"
    En het kenmerk "C3" is "ozb"
    En het kenmerk "Wettelijk voorgeschreven samenwerking" is "geen"
    En het kenmerk "K2" is "nee"
    Wanneer advies wordt gevraagd
    Dan is elke vorm uitgesloten behalve "zelf doen"
    En noemt het advies bij de vorm "bedrijfsvoeringsorganisatie" regel "L007"
    En noemt het advies bij de vorm "openbaar lichaam, modulaire gemeenschappelijke regeling" regel "L008"

  Scenario: GS7 Kleine gemeente met een bereidwillige grote buur: centrumregeling
    Gegeven het dossier "kleine-gemeente-met-grote-buur.yaml"
    En het kenmerk "B5" is "ja"
    Wanneer advies wordt gevraagd
    Dan staat de vorm "centrumregeling" op de eerste plaats
    En noemt het advies bij de vorm "centrumregeling" regel "F112"

  Scenario: GS7 Kleine gemeente met een terughoudende grote buur: tegen een centrumregeling
    Gegeven het dossier "kleine-gemeente-met-grote-buur.yaml"
    En het kenmerk "B5" is "nee"
    Wanneer advies wordt gevraagd
    Dan noemt het advies bij de vorm "centrumregeling" regel "F113"
    En staat de vorm "dienstverleningsovereenkomst" vóór de vorm "centrumregeling"

  Scenario: GS8 Delegatie met verordeningen zonder raad: alleen een openbaar lichaam, mits de raad deelneemt
    Gegeven een situatie op 2026-01-01
    En het kenmerk "C1" is "delegatie"
    En het kenmerk "C2" is "ja"
    En het kenmerk "A4" is "geen"
    En het kenmerk "C3" is "geen"
    En het kenmerk "B1" is "gemeente"
    En het kenmerk "B2" is "college"
    Wanneer advies wordt gevraagd
    Dan is elke vorm uitgesloten behalve "zelf doen, openbaar lichaam, modulaire gemeenschappelijke regeling"
    En geldt bij de vorm "openbaar lichaam" de voorwaarde "mits de raad deelneemt"
    En hoort bij de vorm "openbaar lichaam" niet "RB05"

  Scenario: GS9 Zeer belangrijk en verwaarloosd
    Gegeven een situatie op 2026-06-01
    En het kenmerk "F1" is "zeer_belangrijk"
    En het kenmerk "F6" is "2025-04-01"
    En het kenmerk "F9" is "nooit"
    En het kenmerk "F11" is "nee"
    En het kenmerk "J6" is "nee"
    Wanneer advies wordt gevraagd
    Dan noemt het advies regel "V401a, V408, V410, R211"
    En noemt het advies regel "V418" niet

  Scenario: GS11 Ontwerp met een dagelijks bestuur van drie en een algemeen bestuur van vier
    Gegeven een situatie op 2026-01-01
    En het kenmerk "B1" is "gemeente"
    En het kenmerk "B2" is "college"
    En het kenmerk "B3" is "2"
    En het kenmerk "K16" is "[]"
    En het kenmerk "K19" is "4"
    En het kenmerk "K20" is "3"
    En het kenmerk "K21" is "3"
    Wanneer advies wordt gevraagd
    Dan is het ontwerp bij de vorm "openbaar lichaam" afgekeurd door regel "L041b"
    Gegeven het kenmerk "K19" is "6"
    Wanneer advies wordt gevraagd
    Dan is het ontwerp bij de vorm "openbaar lichaam" niet afgekeurd

  Scenario: GS12 Andere perspectieven en een verdeelsleutel in gelijke delen
    Gegeven een situatie op 2026-01-01
    En het kenmerk "Eigen perspectief" is "P4"
    En het kenmerk "Perspectieven van partners" is "partner: P1"
    En het kenmerk "D11" is "gelijke_delen"
    En het kenmerk "D12a" is "20"
    En het kenmerk "D12b" is "25"
    En het kenmerk "D12c" is "50"
    Wanneer advies wordt gevraagd
    Dan noemt het advies regel "P703, P705, P713, P714"
    En noemt het advies regel "P715" niet

  Scenario: GS13 Nodige overdracht onbekend: geen uitsluiting ten onrechte, wel een vraag
    Gegeven een situatie op 2026-01-01
    En het kenmerk "A4" is "geen"
    En het kenmerk "C2" is "nee"
    En het kenmerk "C3" is "geen"
    En het kenmerk "C5" is "nee"
    En het kenmerk "K2" is "nee"
    En het kenmerk "B1" is "gemeente"
    En het kenmerk "D1" is "nee"
    En het kenmerk "D2" is "nee"
    En het kenmerk "B3" is "3"
    Wanneer advies wordt gevraagd
    Dan is de vorm "centrumregeling" voorwaardelijk
    En vraagt het advies naar "C1"
    En noemt het advies regel "L010" niet
