package io.tonghop.plan.job;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whether a caller would rather watch a job than wait for an answer: RFC 7240, {@code Prefer: respond-async}. */
public final class Preference {

    public static final String HEADER = "Prefer";

    private static final String RESPOND_ASYNC = "respond-async";

    private Preference() {}

    /**
     * Reads the header.
     *
     * @param header as it was sent; absent means that the caller waits
     */
    public static boolean isAsync(@Nullable String header) {
        return header != null
                && Arrays.stream(header.split("[,;]"))
                        .anyMatch(preference -> preference.strip().equalsIgnoreCase(RESPOND_ASYNC));
    }

    /** 202 with the job, and where to watch it. */
    public static Response accepted(JobView job) {
        return Response.accepted(job)
                .location(URI.create("/jobs/" + job.id()))
                .header("Preference-Applied", RESPOND_ASYNC)
                .build();
    }
}
