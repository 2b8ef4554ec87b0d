package io.tonghop.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tonghop.platform.problem.ErrorCode.Violation;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that is empty, no JSON, or not the JSON that was asked for: a problem that names the field. */
@Provider
public class UnreadableBody implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (NoContentException empty) {
            throw problem("", "must not be empty");
        } catch (JsonProcessingException unreadable) {
            throw problem(unreadable);
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof JsonProcessingException unreadable) {
                throw problem(unreadable);
            }
            throw refused;
        }
    }

    private static HttpProblem problem(JsonProcessingException unreadable) {
        String message = unreadable.getOriginalMessage();
        return problem(
                unreadable instanceof JsonMappingException mapping ? path(mapping) : "",
                message == null ? "cannot be read" : message);
    }

    private static HttpProblem problem(String field, String message) {
        return RequestError.UNREADABLE_BODY.problem(List.of(new Violation(field, message)));
    }

    /** As violations name a field elsewhere: {@code reporting[0].due.rule}. */
    private static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
