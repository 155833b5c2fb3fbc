package org.duijie.engine.need;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something a party looks for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Position.class, name = "position"),
        @JsonSubTypes.Type(value = Project.class, name = "project"),
        @JsonSubTypes.Type(value = Challenge.class, name = "challenge")})
public sealed interface Need permits Position, Project, Challenge {
    /** Stable id: 1 to 64 of {@code a-z 0-9 - _}. */
    String id();

    /** Id of the party whose need it is. */
    String owner();

    /** A short title for people. */
    String title();

    /** What comparisons read. */
    Terms terms();

    /** Those of its conditions that somebody must decide on before it is published, each once. */
    default List<Condition> concerns() {
        return switch (this) {
            case Position n -> n.conditions().stream().filter(c -> c.kind().concern().isPresent()).distinct().toList();
            case Project n -> List.of();
            case Challenge n -> List.of();
        };
    }

    /** Which of the three kinds. */
    default NeedKind needKind() {
        return switch (this) {
            case Position n -> NeedKind.POSITION;
            case Project n -> NeedKind.PROJECT;
            case Challenge n -> NeedKind.CHALLENGE;
        };
    }
}
