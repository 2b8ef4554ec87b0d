package io.tonghop.plan.plan;

import io.tonghop.contracts.ObligationEvent.Recipient;
import io.tonghop.contracts.Text;
import io.tonghop.plan.regime.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a draft would ask.
 *
 * @param treeDate the day whose tree counts
 * @param reports who would owe a report
 * @param plans who would owe a plan of its own
 */
public record PlanPreviewView(LocalDate treeDate, List<Group> reports, List<Group> plans, List<Warning> warnings) {

    /**
     * Units of one tier and kind with one deadline.
     *
     * @param count how many
     * @param units the first thousand of them
     */
    public record Group(String tier, String kind, Instant due, int count, List<Unit> units) {}

    /** One of them, and to whom it would report. */
    public record Unit(UUID id, String code, Text name, List<Recipient> recipients) {}
}
