package io.tonghop.report;

import io.tonghop.platform.testing.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void followsTheRulesOfTheHouse() {
        ServiceRules.check("io.tonghop.report");
    }
}
