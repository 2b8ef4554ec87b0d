package io.tonghop.plan.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tonghop.plan.PlanError;
import io.tonghop.plan.plan.OwnPlans;
import io.tonghop.plan.plan.PlanRepository;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps and gives back the files of plans; who sees a plan sees its files. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    private final OwnPlans own;
    private final PlanRepository plans;
    private final Clock clock;

    Attachments(OwnPlans own, PlanRepository plans, Clock clock) {
        this.own = own;
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional
    AttachmentView add(UUID planId, NewFile file, Actor actor) {
        own.locked(planId, actor.unitId());
        Attachment attachment = new Attachment(planId, file, actor.name(), clock.instant());
        persist(attachment);
        return attachment.view();
    }

    @Transactional
    AttachmentsView of(UUID planId, UUID caller) {
        plans.visible(planId, caller);
        List<AttachmentView> views = getEntityManager()
                .createQuery("""
                        select new io.tonghop.plan.attachment.AttachmentView(
                            a.id, a.name, a.mediaType, a.sha256, a.size, a.addedBy, a.addedAt)
                        from Attachment a where a.planId = :plan order by a.addedAt, a.id
                        """, AttachmentView.class)
                .setParameter("plan", planId)
                .getResultList();
        return new AttachmentsView(views);
    }

    @Transactional
    Attachment get(UUID planId, UUID id, UUID caller) {
        plans.visible(planId, caller);
        return findByIdOptional(id)
                .filter(found -> found.planId().equals(planId))
                .orElseThrow(PlanError.UNKNOWN_ATTACHMENT::problem);
    }
}
