package org.duijie.engine;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabularies;

/** Random values of any record of the engine, without regard to what is legal; a fifth of what may be null is. */
public final class RandomRecords {
    private static final List<String> WORDS = List.of("a", "张三", "\"quoted\"", "back\\slash", "line\nbreak", "😀", "",
            "İ", "<b>", "x".repeat(80));

    private final RandomGenerator random;

    /** Values drawn from a generator. */
    public RandomRecords(RandomGenerator random) {
        this.random = random;
    }

    /** A value of a record, a sealed type or anything their components are made of. */
    public <T> T any(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        return switch (type) {
            case Class<?> plain -> plain(plain);
            case ParameterizedType several -> container(several);
            default -> throw new IllegalArgumentException("No random " + type);
        };
    }

    private Object container(ParameterizedType type) {
        Type[] content = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return values(content[0]).toList();
        }
        if (type.getRawType() == Set.class) {
            return values(content[0]).collect(Collectors.toSet());
        }
        Map<Object, Object> map = new TreeMap<>();
        values(content[1]).forEach(value -> map.put("k" + map.size(), value));
        return map;
    }

    private Stream<Object> values(Type type) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(type));
    }

    private Object plain(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isSealed() && type.isInterface()) {
            return plain(one(List.of(type.getPermittedSubclasses())));
        }
        if (type.isEnum()) {
            return one(Arrays.asList(type.getEnumConstants()));
        }
        if (Term.class.isAssignableFrom(type)) {
            return one(Vocabularies.all().stream().map(vocabulary -> vocabulary.list())
                    .filter(terms -> type.isInstance(terms.getFirst())).findFirst().orElseThrow());
        }
        return scalar(type);
    }

    private Object scalar(Class<?> type) {
        if (type == String.class) {
            return one(WORDS) + one(WORDS);
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt();
        }
        if (type == long.class || type == Long.class) {
            return random.nextLong();
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(-7_000, 47_000));
        }
        if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(86_400));
        }
        if (type == Instant.class) {
            return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
        }
        throw new IllegalArgumentException("No random " + type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components).map(this::component).toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No random " + type, e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean nullable = type.isAnnotationPresent(Nullable.class);
        return nullable && random.nextInt(5) == 0 ? null : value(component.getGenericType());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
