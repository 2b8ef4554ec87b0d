package io.tonghop.console.gateway;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the services are. */
@ConfigMapping(prefix = "tonghop")
public interface GatewayConfig {

    Service plan();

    Service report();

    Service aggregation();

    Service notification();

    /** One service. */
    interface Service {

        /** Its address, such as {@code http://plan-service:8080}. */
        URI url();
    }
}
