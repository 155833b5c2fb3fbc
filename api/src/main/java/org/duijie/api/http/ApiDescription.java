package org.duijie.api.http;

import java.util.Locale;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;

/** What the description of the interface says beyond what the controllers do: problems, preconditions, credentials. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    static {
        SpringDocUtils.getConfig().replaceWithSchema(Text.class,
                new StringSchema()
                        .description("In the language of Accept-Language, Chinese unless it asks for English"));
        for (Class<?> term : new Class<?>[]{Region.class, Major.class, Industry.class, Occupation.class, Skill.class}) {
            SpringDocUtils.getConfig().replaceWithSchema(term,
                    new StringSchema().description("Code of the vocabulary " + term.getSimpleName()
                            .toLowerCase(Locale.ROOT)));
        }
    }

    @Bean
    OpenAPI openApi() {
        Components components = new Components().addSecuritySchemes(BASIC,
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC));
        return new OpenAPI()
                .info(new Info().title("Duijie 对接").version("v1")
                        .description("Rules-based matching: parties and needs, sessions, runs and what they found."
                                + " Everything editable goes by ETag and If-Match; whatever goes wrong is a problem"
                                + " (RFC 9457) with one violation for each thing wrong.")
                        .license(new License().name("Apache-2.0")))
                .components(components).addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OpenApiCustomizer common() {
        return api -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            api.getPaths().forEach(
                    (path, item) -> item.readOperationsMap().forEach((method, operation) -> complete(path, method,
                            operation)));
        };
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        Content problem = new Content().addMediaType(Problem.MEDIA_TYPE,
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        operation.getResponses().addApiResponse("default",
                new ApiResponse().description("A problem").content(problem));
        operation.setOperationId(method.name().toLowerCase(Locale.ROOT)
                + path.replace("/api/v1", "").replaceAll("[{}]", "").replaceAll("[^A-Za-z]+", "_"));
        boolean versioned = path.matches("/api/v1/((parties|needs|sessions)/\\{id}|precedents(/\\{id})?)");
        if (versioned && method == PathItem.HttpMethod.PUT) {
            operation.addParametersItem(header(HttpHeaders.IF_NONE_MATCH, "* to create"));
        }
        boolean decided = path.endsWith("/review") && method == PathItem.HttpMethod.PUT;
        if (versioned && method != PathItem.HttpMethod.GET || decided || path.endsWith("/moves")) {
            operation.addParametersItem(header(HttpHeaders.IF_MATCH, "The entity tag last read, or *"));
        }
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }
}
