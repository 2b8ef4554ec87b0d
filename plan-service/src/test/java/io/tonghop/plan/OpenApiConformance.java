package io.tonghop.plan;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Holds every answer that a test gets to the service's own OpenAPI document. Requests are not: tests send what is wrong on
 * purpose.
 */
public class OpenApiConformance implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(Conformance.class::isInstance)) {
            RestAssured.filters(new Conformance());
        }
    }

    private static final class Conformance implements Filter {

        private OpenApiValidationFilter held;

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification response,
                FilterContext context) {
            if (!URI.create(request.getURI()).getPath().startsWith("/api/")) {
                return context.next(request, response);
            }
            if (held == null) {
                held = new OpenApiValidationFilter(validator(document(URI.create(request.getURI()))));
            }
            return held.filter(request, response, context);
        }

        private static String document(URI any) {
            try (InputStream body =
                    any.resolve("/q/openapi?format=json").toURL().openStream()) {
                return new String(body.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static OpenApiInteractionValidator validator(String document) {
            return OpenApiInteractionValidator.createForInlineApiSpecification(document)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        }
    }
}
