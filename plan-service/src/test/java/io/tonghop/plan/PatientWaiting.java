package io.tonghop.plan;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits for events longer than Awaitility does by itself: a test before may have left ten thousand to be published first. */
public class PatientWaiting implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }
}
