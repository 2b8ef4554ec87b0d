package io.tonghop.system;

import io.tonghop.local.platform.LocalPlatform;
import io.tonghop.local.platform.Part;
import io.tonghop.local.platform.Ports;
import io.tonghop.local.platform.ServiceProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The roll-up loses and doubles nothing when its processes die, sleep and wake. */
class RollUpFaultsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Longer than the session timeout of the roll-up's consumers, so that a sleeper has lost its partitions when it wakes. */
    private static final Duration SLEEP = Duration.ofSeconds(14);

    private final LocalPlatform platform = TestPlatform.get();
    private final LearningWeek week = new LearningWeek(11);

    @Test
    void survivesSigkillInTheMiddleOfABurst() {
        burst(100);
        platform.service(Part.AGGREGATION).kill();
        burst(100);
        platform.restart(Part.AGGREGATION);
        burst(20);

        week.awaitExactTotals(PATIENCE);
    }

    @Test
    void survivesAnInstanceThatSleepsPastItsSessionAndWakesUp() {
        burst(20);
        ServiceProcess second = platform.startAnother(Part.AGGREGATION, Ports.freeBase());
        try {
            burst(100);
            second.pause();
            burstFor(SLEEP);
            week.awaitExactTotals(PATIENCE);
            second.resume();
            burst(100);
            week.awaitExactTotals(PATIENCE);
        } finally {
            second.kill();
        }
        burst(40);
        week.awaitExactTotals(PATIENCE);
    }

    private void burst(int reports) {
        for (int i = 0; i < reports; i++) {
            one();
        }
    }

    private void burstFor(Duration duration) {
        Instant end = Instant.now().plus(duration);
        BooleanSupplier lasts = () -> Instant.now().isBefore(end);
        while (lasts.getAsBoolean()) {
            one();
        }
    }

    /** A ward corrects, is returned and submits again, or withdraws and submits again. */
    private void one() {
        List<String> wards = week.wards();
        String ward = wards.get(week.random().nextInt(wards.size()));
        week.submit(ward);
        switch (week.random().nextInt(6)) {
            case 0 -> week.giveBack(ward);
            case 1 -> week.withdraw(ward);
            default -> {
                // It stays submitted.
            }
        }
    }
}
