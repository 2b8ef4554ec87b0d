package io.tonghop.plan.plan;

import io.tonghop.plan.job.JobView;
import io.tonghop.plan.job.Jobs;
import io.tonghop.plan.job.Progress;
import io.tonghop.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The steps of a plan's life after it was drafted. */
@ApplicationScoped
public class PlanLifecycle {

    private final PlanIssue issue;
    private final PlanAmendment amendment;
    private final PlanEnding ending;
    private final PlanPreview preview;
    private final Jobs jobs;

    PlanLifecycle(PlanIssue issue, PlanAmendment amendment, PlanEnding ending, PlanPreview preview, Jobs jobs) {
        this.issue = issue;
        this.amendment = amendment;
        this.ending = ending;
        this.preview = preview;
        this.jobs = jobs;
    }

    PlanPreviewView preview(UUID planId, Actor actor) {
        return preview.of(planId, actor.unitId());
    }

    PlanView issue(UUID planId, ExpectedRevision expected, Actor actor) {
        return issue.issue(planId, expected, actor, Progress.UNWATCHED);
    }

    JobView startIssue(UUID planId, ExpectedRevision expected, Actor actor) {
        actor.unitId();
        return jobs.start("plan-issue", actor, progress -> issue.issue(planId, expected, actor, progress));
    }

    PlanView amend(UUID planId, AmendmentRequest request, ExpectedRevision expected, Actor actor) {
        return amendment.amend(planId, request, expected, actor);
    }

    PlanView end(UUID planId, PlanStatus end, ReasonRequest request, Actor actor) {
        return ending.end(planId, end, request.reason(), actor);
    }
}
