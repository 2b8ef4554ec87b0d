package io.tonghop.plan.calendar;

import io.quarkus.security.Authenticated;
import io.tonghop.plan.input.Plausible;
import io.tonghop.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/calendar")
@Tag(
        name = "Calendar",
        description = "Holidays, and weekend days that are worked; Monday to Friday are worked otherwise")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final String EXAMPLE = """
            {"working": false, "name": {"vi": "Quốc khánh", "en": "National Day"}}""";

    private final Calendar calendar;

    public CalendarResource(Calendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @Authenticated
    @Operation(summary = "The days of a year that are not as their week says")
    public CalendarView year(@QueryParam("year") @NotNull @Min(1900) @Max(2199) Integer year) {
        return calendar.of(year);
    }

    @PUT
    @Path("/{day}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Say that a day is a holiday, or worked",
            description = "Deadlines of plans that have been issued stay as they are.")
    public CalendarView.Day put(
            @PathParam("day") @Plausible LocalDate day,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CalendarDayRequest.class),
                                            examples = @ExampleObject(name = "holiday", value = EXAMPLE)))
                    @NotNull @Valid CalendarDayRequest request) {
        return calendar.put(day, request);
    }

    @DELETE
    @Path("/{day}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Let a day be as its week says")
    public void remove(@PathParam("day") LocalDate day) {
        calendar.remove(day);
    }
}
