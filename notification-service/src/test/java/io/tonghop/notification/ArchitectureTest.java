package io.tonghop.notification;

import io.tonghop.platform.testing.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRoomsOfAService() {
        ServiceRules.check("io.tonghop.notification");
    }
}
