package nl.afwegingskader.governance.werkbank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.rules.Interview;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;

/** An interview line by line: a question, what somebody types, and so on. Every answer is kept at once. */
final class Conversation {

    private final Terminal terminal;
    private final DecisionEngine engine;
    private final DossierFile file;
    private final BufferedReader reader;
    private final InterviewText text;

    /** @param engine gives the advice on the answers at the end */
    Conversation(Terminal terminal, DecisionEngine engine, DossierFile file) {
        this.terminal = terminal;
        this.engine = engine;
        this.file = file;
        this.reader = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        this.text = new InterviewText(String.valueOf(file.path()));
    }

    void hold(Interview start) {
        file.begin(start.situation());
        say(text.welcome(start.situation()));
        tellImpossible(start);
        Interview interview = start;
        int number = 1;
        boolean aboutLaw = false;
        while (interview.next() instanceof Interview.Question question) {
            if (aboutLaw && question.stake() == Stake.FIRST_PLACE) {
                say(text.lawIsAsked());
            }
            aboutLaw = question.stake() == Stake.STANDING;
            say(text.question(number, question));
            Optional<Interview> next = answered(interview, question, number);
            if (next.isEmpty()) {
                say(text.stopped(interview.situation()));
                return;
            }
            number += next.get().back().equals(Optional.of(interview)) ? 1 : -1;
            interview = next.get();
            file.save(interview.situation());
        }
        if (interview.next() instanceof Interview.Settled settled) {
            say(text.settled(settled, engine.advise(interview.situation()).firstPlace()));
            tellImpossible(interview);
        }
    }

    /** Where the answers cannot all be true, impossible worlds count too; who reads on should know. */
    private void tellImpossible(Interview interview) {
        if (!interview.impossible().isEmpty()) {
            say(text.impossible(interview.impossible()));
        }
    }

    private void say(String what) {
        terminal.print(what);
        terminal.out().flush();
    }

    /** How the interview goes on after the first line that can be an answer; empty to stop. */
    private Optional<Interview> answered(Interview interview, Interview.Question question, int number) {
        while (true) {
            String line = line();
            switch (line.toLowerCase(Locale.ROOT).replaceAll("[?!.]+$", "")) {
                case "stop", "stop en bewaar" -> {
                    return Optional.empty();
                }
                case "w", "weet ik niet", "weet niet", "onbekend" -> {
                    say("Genoteerd: dit is onbekend.\n");
                    return Optional.of(interview.dontKnow(question.characteristic()));
                }
                case "waarom", "waarom vraag je dit", "waarom vraagt u dit" ->
                    say(text.why(question) + text.question(number, question));
                case "terug" -> {
                    if (interview.back().isPresent()) {
                        return interview.back();
                    }
                    say("U bent bij de eerste vraag van dit gesprek; verder terug kan niet.\n");
                }
                case "" -> say("Typ een antwoord, of: w (weet ik niet), waarom?, terug, stop.\n");
                default -> {
                    Optional<Interview> next = read(interview, question.characteristic(), line);
                    if (next.isPresent()) {
                        return next;
                    }
                    say(text.question(number, question));
                }
            }
        }
    }

    /** A line that was typed; stop when there are no more. */
    private String line() {
        try {
            String line = reader.readLine();
            return line == null ? "stop" : line.strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <V> Optional<Interview> read(Interview interview, Characteristic<V> characteristic, String line) {
        try {
            Situation read = new AnswerReader(interview.situation(), characteristic).read(line);
            Optional<V> value = read.get(characteristic);
            if (value.isPresent()) {
                Interview next = interview.answer(characteristic, value.get());
                say("Genoteerd: " + characteristic.kind().print(value.get()) + ".\n");
                List<String> impossible = next.impossible();
                if (!impossible.isEmpty() && !impossible.equals(interview.impossible())) {
                    say(text.impossible(impossible));
                }
                return Optional.of(next);
            }
            say(text.notUnderstood("hier staat geen antwoord."));
        } catch (InvalidSituationException invalid) {
            say(text.notUnderstood(AnswerReader.outOfRange(characteristic.kind(), line)
                    .orElse(invalid.problems().get(0).message())));
        }
        return Optional.empty();
    }
}
