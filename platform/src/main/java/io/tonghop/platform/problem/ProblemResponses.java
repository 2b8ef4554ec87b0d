package io.tonghop.platform.problem;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Tells in every service's OpenAPI document what is answered when something is wrong. */
public class ProblemResponses implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getContent() == null) {
                response.setContent(content);
            }
        });
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description("Something is wrong: RFC 9457, in Vietnamese and English")
                        .content(content));
        return operation;
    }

    private static Schema problem() {
        Schema messages = object("The same in each language")
                .addProperty("vi", string("Vietnamese"))
                .addProperty("en", string("English"));
        Schema violation = object("What is wrong with one field")
                .addProperty("field", string("Its path in the body, or the line of a file"))
                .addProperty("message", string("Why, in both languages"));
        return object("What is wrong")
                .addProperty("type", string("A code that keeps its meaning, urn:problem:service:code"))
                .addProperty("title", string("The code in words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string("What a Vietnamese reader is told"))
                .addProperty("instance", string("The path that was called"))
                .addProperty("messages", messages)
                .addProperty(
                        "violations",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(violation));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .additionalPropertiesBoolean(true);
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
