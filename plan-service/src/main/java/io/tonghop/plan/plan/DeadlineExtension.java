package io.tonghop.plan.plan;

import io.tonghop.plan.obligation.Obligations;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives units of an issued plan more time, with a reason that is kept. */
@ApplicationScoped
public class DeadlineExtension {

    private final OwnPlans own;
    private final Obligations obligations;
    private final ExtensionRepository extensions;
    private final Clock clock;

    DeadlineExtension(OwnPlans own, Obligations obligations, ExtensionRepository extensions, Clock clock) {
        this.own = own;
        this.obligations = obligations;
        this.extensions = extensions;
        this.clock = clock;
    }

    @Transactional
    public ExtensionView extend(UUID planId, ExtensionRequest request, Actor actor) {
        Plan plan = own.locked(planId, actor.unitId());
        plan.checkIssued();
        List<UUID> moved = obligations.extend(planId, request.unitIds(), request.due(), own.form(plan));
        Extension extension = new Extension(planId, moved, request, actor.name(), clock.instant());
        extensions.persist(extension);
        return extension.view();
    }
}
