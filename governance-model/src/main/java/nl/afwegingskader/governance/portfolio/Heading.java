package nl.afwegingskader.governance.portfolio;

import java.util.List;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Derived;
import nl.afwegingskader.governance.situation.LegalContext;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Powers;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Risk;
import nl.afwegingskader.governance.situation.Steering;
import nl.afwegingskader.governance.situation.Task;
import nl.afwegingskader.governance.situation.Timing;

/** The headings under which municipalities keep a dashboard per cooperation, with the kenmerken that stand under each. */
public enum Heading implements Coded {
    GENERAL(
            "algemene_kenmerken",
            LegalContext.EXISTING_FORM,
            Task.TASK_TYPES,
            Partners.PARTNER_TYPES,
            Partners.NUMBER_OF_PARTNERS,
            Task.STATUTORY_REGIME,
            Derived.CONNECTED_PARTY,
            Derived.REGULATION_TYPE,
            Derived.SUPERVISOR,
            Means.ROLE_MIX,
            Means.ANNUAL_CONTRIBUTION,
            Means.FINANCIAL_EXPOSURE,
            Timing.START_DATE,
            Timing.DURATION),
    REGIME("governance_regime", Steering.ARRANGEMENT, Cycle.ARRANGEMENT_LAST_YEAR, Steering.TEMPORARILY_HEAVY),
    IMPORTANCE(
            "belangrijkheid",
            Council.COUNCIL_IMPORTANCE,
            Council.EXECUTIVE_IMPORTANCE,
            Steering.IMPORTANCE_CLASS,
            Council.IMPORTANCE_SET_ON,
            Council.CLASSIFIED_BY,
            Council.POLITICAL_TOPICS,
            Powers.COLLEGE_MANDATE_DEFINED,
            Steering.MANDATE_LEVEL,
            Steering.RISK_CLASS,
            Risk.FINANCIAL_RISK,
            Risk.GOVERNANCE_RISK,
            Risk.CONTENT_RISK,
            Risk.REPUTATION_RISK,
            Risk.EXIT_BARRIER,
            Risk.INCIDENT_OR_SIGNAL),
    RESULTS(
            "resultaten",
            Task.INTENDED_ADDED_VALUE,
            Task.ADDED_VALUE_SUBSTANTIATED,
            Relation.OWN_PERSPECTIVE,
            Derived.CONGRUENT,
            Means.COST_KEY_BASIS,
            Means.LAST_KEY_REVIEW),
    PROCESS(
            "proces",
            Timing.PHASE,
            Timing.ACCOUNTHOLDER_ASSIGNED,
            Timing.FALLBACK_MANAGER_ACTING,
            Timing.ACCOUNTHOLDER_TRAINED,
            Timing.ACCOUNTHOLDER_TASKS_COVERED,
            Timing.MONITORING_IN_PLACE,
            Timing.DASHBOARD_UPDATED_ON,
            Timing.WIJZER_PAGE_UPDATED_ON,
            Council.LOCAL_RELEVANCE_IN_DOCUMENTS,
            Cycle.EVENTS),
    EVALUATION(
            "evaluatie_en_ontwikkelagenda",
            Council.LAST_FULL_EVALUATION,
            Council.LAST_LIGHT_EVALUATION,
            Council.LAST_COUNCIL_DISCUSSION,
            Council.EVALUATION_ON_LTA,
            Cycle.EVALUATION_DUE_ON,
            Cycle.LAST_EVALUATION_FINDINGS,
            Timing.CONTRACT_END_OR_REVIEW_DATE,
            Timing.DECISIVE_MOMENTS,
            Relation.PLAY_LEVEL_CURRENT,
            Relation.PLAY_LEVEL_DESIRED);

    private final String code;
    private final List<Characteristic<?>> characteristics;

    Heading(String code, Characteristic<?>... characteristics) {
        this.code = code;
        this.characteristics = List.of(characteristics);
    }

    @Override
    public String code() {
        return code;
    }

    /** The kenmerken under this heading, in their order. */
    public List<Characteristic<?>> characteristics() {
        return characteristics;
    }
}
