package io.tonghop.report.obligation;

import io.tonghop.contracts.ObligationEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps what the topic says of obligations; an old revision or a repeat changes nothing. */
@ApplicationScoped
public class ObligationIntake {

    private final ObligationRepository obligations;

    public ObligationIntake(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    @Transactional
    public void keep(List<ObligationEvent> events) {
        obligations.keepNewest(
                events.stream().filter(ObligationEvent::owesReport).toList());
    }
}
