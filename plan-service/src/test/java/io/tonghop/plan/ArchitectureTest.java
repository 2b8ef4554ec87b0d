package io.tonghop.plan;

import io.tonghop.platform.testing.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfEveryService() {
        ServiceRules.check("io.tonghop.plan");
    }
}
