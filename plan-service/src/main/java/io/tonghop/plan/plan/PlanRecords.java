package io.tonghop.plan.plan;

import io.tonghop.contracts.FormSpec;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is checked and written down when an issued plan changes. */
@ApplicationScoped
class PlanRecords {

    private final References references;
    private final PlanJournal journal;
    private final PlanChanges changes;

    PlanRecords(References references, PlanJournal journal, PlanChanges changes) {
        this.references = references;
        this.journal = journal;
        this.changes = changes;
    }

    void check(PlanRequest plan, FormSpec form, UUID issuer) {
        references.check(plan, form, issuer);
    }

    void amended(Plan plan, String reason, Actor actor) {
        journal.write(plan, reason, actor);
        changes.add(plan.id(), Decision.aboutAll(PlanChange.Kind.amendment, reason), actor);
    }

    void ended(Plan plan, String reason, Actor actor) {
        PlanChange.Kind kind =
                plan.status() == PlanStatus.closed ? PlanChange.Kind.closing : PlanChange.Kind.withdrawal;
        journal.write(plan, reason, actor);
        changes.add(plan.id(), Decision.aboutAll(kind, reason), actor);
    }
}
