package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;

/** Puts the rules of all files together and checks what no rule can check alone. */
final class Assembly {

    /** Of two rules that cannot both be there, the one in the lower layer stays. */
    private static final Comparator<ParsedRule> FROM_THE_BOTTOM = Comparator.comparing(
                    (ParsedRule rule) -> rule.card().layer())
            .thenComparing(rule -> rule.card().file());

    private static final int MOST_TRIGGERS = 10_000;

    private final AtomTable atoms;
    private final DecisionTables tables;
    private final ChoiceTables choices;
    private final Terms terms;
    private final Problems problems;
    private final List<ParsedRule> rules;
    private final Map<Integer, Definition> definitions = new TreeMap<>();
    private final Map<Integer, ParsedRule> definers = new HashMap<>();
    private final Map<Integer, Applicability> applicabilities = new TreeMap<>();
    private final List<Trigger> triggers = new ArrayList<>();

    Assembly(
            AtomTable atoms,
            DecisionTables tables,
            ChoiceTables choices,
            Terms terms,
            Problems problems,
            List<ParsedRule> parsed) {
        this.atoms = atoms;
        this.tables = tables;
        this.choices = choices;
        this.terms = terms;
        this.problems = problems;
        this.rules = parsed.stream()
                .sorted(Comparator.comparing((ParsedRule rule) -> rule.card().id())
                        .thenComparing(FROM_THE_BOTTOM))
                .toList();
    }

    void assemble() {
        checkIds();
        Map<Integer, List<ParsedRule>> cases = new TreeMap<>();
        RuleChecks checks = new RuleChecks(rules, problems);
        for (ParsedRule rule : rules) {
            checks.check(rule);
            if (rule.card().switchedOff().isEmpty()) {
                place(rule, cases);
            }
        }
        cases.forEach(this::defineByCases);
        checks.checkNothingWeakensTheLaw();
        new LawFirst(dependencies(), problems).check(triggers);
    }

    List<Trigger> triggers() {
        return triggers;
    }

    private void checkIds() {
        Map<RuleId, ParsedRule> seen = new HashMap<>();
        for (ParsedRule rule : rules) {
            ParsedRule other = seen.putIfAbsent(rule.card().id(), rule);
            if (other != null) {
                problems.add(
                        ProblemCode.ID_TWICE,
                        rule.place(),
                        "het nummer " + rule.card().id() + " staat er twee keer, ook in "
                                + other.card().file() + ", tekstregel "
                                + other.card().line() + ".",
                        isCopy(rule, other)
                                ? "Zij zijn gelijk. Is een van de twee bestanden een kopie, haal dat dan uit de map."
                                : "Geef de nieuwste van de twee een ander nummer; "
                                        + free(rule.card().id())
                                        + " is vrij. Een nummer dat er al was, blijft zoals het is.");
            }
        }
    }

    private static boolean isCopy(ParsedRule one, ParsedRule other) {
        return !one.card().file().equals(other.card().file())
                && one.card().title().equals(other.card().title())
                && one.card().text().equals(other.card().text());
    }

    /** The number after the highest one with the same letters. */
    private String free(RuleId id) {
        String letters = id.text().replaceAll("[0-9].*", "");
        int highest = rules.stream()
                .map(rule -> rule.card().id().text())
                .filter(text -> text.matches(letters + "[0-9]+[a-z]*"))
                .mapToInt(text -> Integer.parseInt(text.replaceAll("[^0-9]", "")))
                .max()
                .orElse(0);
        return letters + String.format(Locale.ROOT, "%03d", highest + 1);
    }

    private void place(ParsedRule rule, Map<Integer, List<ParsedRule>> cases) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Statement statement : rule.statements()) {
            if (statement instanceof Statement.AboutForms about) {
                aboutForms(rule, about, conclusions);
            } else if (statement instanceof Statement.AboutOptions about) {
                conclusions.add(new Conclusion.AboutOptions(
                        about.effect(),
                        about.strength(),
                        about.options(),
                        about.target().forms(),
                        about.condition(),
                        about.reason()));
            } else if (statement instanceof Statement.SetTerm set) {
                setTerm(rule, set).ifPresent(conclusions::add);
            } else if (statement instanceof Statement.TakeOver take) {
                takeOver(rule, take);
            } else if (statement instanceof Statement.Plain plain) {
                conclusions.add(plain.conclusion());
            } else if (rule.statements().size() > 1) {
                problems.add(
                        ProblemCode.DERIVATION_ALONE,
                        rule.place(),
                        "een afleiding of \"Vraag … alleen dan\" staat alleen onder \"dan\".",
                        "Maak er aparte regels van.");
            } else if (statement instanceof Statement.DeriveCase derive) {
                cases.computeIfAbsent(derive.characteristic().index(), ignored -> new ArrayList<>())
                        .add(rule);
            } else {
                define(rule, statement);
            }
        }
        if (!conclusions.isEmpty()) {
            trigger(rule, Condition.ALWAYS, conclusions);
        }
    }

    private void aboutForms(ParsedRule rule, Statement.AboutForms about, List<Conclusion> conclusions) {
        Optional<Characteristic<?>> outside = about.target().outside();
        if (outside.isEmpty()) {
            conclusions.add(conclusion(about, about.target().forms()));
            return;
        }
        for (Form form : Form.values()) {
            if (about.target().forms().contains(form)) {
                Condition absent = atoms.literal(outside.get().index(), Atom.Test.OVERLAPS, named(form), false);
                trigger(rule, absent, List.of(conclusion(about, Set.of(form))));
            }
        }
    }

    private Optional<Conclusion> setTerm(ParsedRule rule, Statement.SetTerm set) {
        return terms.term(set.term(), rule.card().authority()).map(term -> {
            terms.checkCovers(term, rule.card().validity(), set.term().place());
            return new Conclusion.SetsTerm(term, set.target().forms(), set.reason());
        });
    }

    /** Each row concludes by itself, with its own source and while it holds. */
    private void takeOver(ParsedRule rule, Statement.TakeOver take) {
        for (ChoiceTables.Choice choice : choices.choices(rule, take)) {
            List<Condition> parts =
                    new ArrayList<>(Periods.conditions(choice.rule().validity(), atoms));
            parts.add(valid(rule));
            add(rule, choice.rule(), Condition.all(parts), List.of(choice.conclusion()));
        }
    }

    /** The answers that name a form: the modular one is an openbaar lichaam too. */
    private static long named(Form form) {
        long itself = 1L << form.ordinal();
        return form == Form.MODULAR_REGULATION ? itself | 1L << Form.PUBLIC_BODY.ordinal() : itself;
    }

    private static Conclusion conclusion(Statement.AboutForms about, Set<Form> forms) {
        return new Conclusion.AboutForms(about.effect(), about.strength(), forms, about.condition(), about.reason());
    }

    private void trigger(ParsedRule rule, Condition extra, List<Conclusion> conclusions) {
        add(rule, rule.card(), Condition.all(List.of(valid(rule), extra)), conclusions);
    }

    private void add(ParsedRule rule, RuleCard by, Condition when, List<Conclusion> conclusions) {
        triggers.add(new Trigger(triggers.size(), by, when, conclusions));
        if (triggers.size() > MOST_TRIGGERS) {
            problems.addTooLarge(
                    rule.place(),
                    "hiermee trekken de regels en tabellen samen meer dan " + MOST_TRIGGERS + " conclusies.",
                    "Kijk of dit de goede map is, en of regels dezelfde tabel niet te vaak overnemen.");
        }
    }

    /** The rule's condition within its validity. */
    private Condition valid(ParsedRule rule) {
        List<Condition> parts = new ArrayList<>(Periods.conditions(rule.card().validity(), atoms));
        parts.add(rule.condition());
        return Condition.all(parts);
    }

    private void define(ParsedRule rule, Statement statement) {
        if (statement instanceof Statement.AskOnlyThen ask) {
            Applicability applicability = new Applicability(ask.characteristic().index(), rule.card(), valid(rule));
            if (applicabilities.putIfAbsent(applicability.characteristic(), applicability) != null) {
                problems.add(
                        ProblemCode.DEFINED_TWICE,
                        rule.place(),
                        "voor \"" + ask.characteristic().label() + "\" staat er al een regel \"Vraag … alleen dan\".",
                        "Voeg de voorwaarden samen.");
            }
            return;
        }
        if (!rule.condition().equals(Condition.ALWAYS)
                || !rule.card().validity().equals(Validity.always())) {
            problems.add(
                    ProblemCode.DERIVATION_CONDITIONAL,
                    rule.place(),
                    "een tabel of berekening geldt altijd, maar deze regel heeft een voorwaarde of een periode.",
                    "Schrijf \"Altijd\" onder \"als\" en zet periodes in de tabel.");
        }
        if (statement instanceof Statement.DeriveFromTable table) {
            tables.definition(rule, table.characteristic(), table.table())
                    .ifPresent(definition -> define(rule, definition));
        } else if (statement instanceof Statement.DeriveByArithmetic derive) {
            define(
                    rule,
                    new Definition.Arithmetic(
                            derive.characteristic().index(),
                            rule.card(),
                            derive.operation(),
                            derive.first().index(),
                            derive.second().index()));
        }
    }

    private void define(ParsedRule rule, Definition definition) {
        Characteristic<?> characteristic = Catalogue.all().get(definition.characteristic());
        if (!characteristic.isDerived() && characteristic != Means.HAS_FINANCIAL_INTEREST) {
            problems.add(
                    ProblemCode.NOT_DERIVABLE,
                    rule.place(),
                    "\"" + characteristic.label() + "\" wordt door mensen ingevuld en kan niet worden afgeleid.",
                    "Leid een kenmerk af waarvan het nummer met AF begint.");
        }
        if (applicabilities.containsKey(definition.characteristic())) {
            problems.add(
                    ProblemCode.NOT_DERIVABLE,
                    rule.place(),
                    "\"" + characteristic.label()
                            + "\" heeft al een regel \"Vraag … alleen dan\" en kan niet ook worden afgeleid.",
                    "Haal één van de twee weg.");
        }
        ParsedRule other = definers.get(definition.characteristic());
        if (other == null || FROM_THE_BOTTOM.compare(rule, other) < 0) {
            definers.put(definition.characteristic(), rule);
            definitions.put(definition.characteristic(), definition);
        }
        if (other != null) {
            definedTwice(definition.characteristic(), rule, other);
        }
    }

    private void definedTwice(int characteristic, ParsedRule one, ParsedRule other) {
        boolean stays = FROM_THE_BOTTOM.compare(one, other) < 0;
        RuleCard staying = (stays ? one : other).card();
        problems.add(
                ProblemCode.DEFINED_TWICE,
                (stays ? other : one).place(),
                "\"" + label(characteristic) + "\" wordt al afgeleid door " + staying.id() + " (" + staying.file()
                        + ").",
                "Een kenmerk heeft één afleiding, in één bestand.");
    }

    private void defineByCases(int characteristic, List<ParsedRule> all) {
        ParsedRule lowest = Collections.min(all, FROM_THE_BOTTOM);
        List<ParsedRule> cases = all.stream()
                .filter(one -> one.card().file().equals(lowest.card().file()))
                .toList();
        all.stream().filter(one -> !cases.contains(one)).forEach(one -> definedTwice(characteristic, one, lowest));
        ParsedRule last = cases.get(cases.size() - 1);
        if (!last.otherwise()
                || !last.condition().equals(Condition.ALWAYS)
                || !last.card().validity().equals(Validity.always())) {
            problems.add(
                    ProblemCode.OTHERWISE,
                    last.place(),
                    "het laatste geval van \"" + label(characteristic) + "\" is niet \"Anders\" zonder periode.",
                    "De gevallen staan op volgorde van nummer; het hoogste nummer is het geval \"Anders\".");
        }
        for (ParsedRule one : cases) {
            if (one.otherwise() && one != last) {
                problems.add(
                        ProblemCode.OTHERWISE,
                        one.place(),
                        "na \"Anders\" komen nog gevallen.",
                        "Geef \"Anders\" het hoogste nummer.");
            }
        }
        define(
                last,
                new Definition.Cases(
                        characteristic,
                        cases.stream()
                                .map(one -> new Definition.Case(one.card(), valid(one), value(one)))
                                .toList()));
    }

    private static long value(ParsedRule rule) {
        return ((Statement.DeriveCase) rule.statements().get(0)).value();
    }

    /** What is derived, in an order in which everything needed comes first. */
    List<Ruleset.Stage> stages() {
        return new Stages(dependencies(), problems).inOrder();
    }

    private Dependencies dependencies() {
        return new Dependencies(definitions, applicabilities, atoms.atoms());
    }

    static String label(int characteristic) {
        return Catalogue.all().get(characteristic).label();
    }
}
