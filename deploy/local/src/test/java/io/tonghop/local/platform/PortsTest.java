package io.tonghop.local.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesThePartWhosePortIsTakenAndTheOptionThatHelps() throws Exception {
        int base = Ports.freeBase();
        try (ServerSocket taken = new ServerSocket(Part.REPORT.port(base), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(base))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll("report-service", Integer.toString(taken.getLocalPort()), "--port")
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void findsAFreeRange() {
        assertThatCode(() -> Ports.requireFree(Ports.freeBase())).doesNotThrowAnyException();
    }
}
