package org.duijie.engine.compare;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.text.Text;

/**
 * The facts of one comparison record, in the order of its components. Immutable and thread safe.
 *
 * @param <C> the comparison record
 */
public final class FactSet<C extends Record> {
    private final Class<C> type;
    private final List<Fact<C>> facts;
    private final Map<String, Set<Attribute>> touched;
    private final Constructor<C> constructor;

    private FactSet(Class<C> type, List<Fact<C>> facts, Map<String, Set<Attribute>> touched) {
        this.type = type;
        this.facts = List.copyOf(facts);
        this.touched = Map.copyOf(touched);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < Math.max(components.length, facts.size()); i++) {
            if (i >= components.length || i >= facts.size() || !components[i].getName().equals(facts.get(i).name())) {
                throw new IllegalArgumentException(type.getSimpleName() + ": fact " + i + " is not its component " + i);
            }
        }
        try {
            this.constructor = type.getDeclaredConstructor(
                    List.of(components).stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    /** Starts the description of a record's facts. */
    public static <C extends Record> Builder<C> of(Class<C> type) {
        return new Builder<>(type);
    }

    /** The comparison record. */
    public Class<C> type() {
        return type;
    }

    /** All facts, in the order of the record's components. */
    public List<Fact<C>> facts() {
        return facts;
    }

    /** The fact with that component name. */
    public Optional<Fact<C>> find(String name) {
        return facts.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The fact with that component name; throws {@link IllegalArgumentException} if there is none. */
    public Fact<C> get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no fact " + name));
    }

    /** The protected attributes that the fact with that component name tells something of; nearly always none. */
    public Set<Attribute> touched(String name) {
        return touched.getOrDefault(name, Set.of());
    }

    /**
     * A comparison with given values, for tabulating and simulating.
     *
     * @param values one for each fact, as {@link Fact#read} would return them
     */
    public C instance(int[] values) {
        Object[] arguments = new Object[values.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = switch (facts.get(i)) {
                case Fact.Enumerated<C> e -> e.values().get(values[i]);
                case Fact.Measured<C> m -> values[i];
            };
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made from its facts", e);
        }
    }

    /** The values of a comparison in which nothing is known. */
    public int[] unknown() {
        return facts.stream().mapToInt(f -> switch (f) {
            case Fact.Enumerated<C> e -> e.values().size() - 1;
            case Fact.Measured<C> m -> Fact.UNKNOWN;
        }).toArray();
    }

    /** Collects the facts in the order of the record's components. */
    public static final class Builder<C extends Record> {
        private final Class<C> type;
        private final List<Fact<C>> facts = new ArrayList<>();
        private final Map<String, Set<Attribute>> touched = new HashMap<>();

        private Builder(Class<C> type) {
            this.type = type;
        }

        /** Adds an enumerated fact; its enum must end with {@code UNKNOWN}. */
        public <E extends Enum<E> & FactValue> Builder<C> enumerated(String name, Text label, Text meaning,
                Class<E> values,
                Function<C, E> reader) {
            List<FactValue> constants = List.of(values.getEnumConstants());
            if (!constants.getLast().name().equals("UNKNOWN")) {
                throw new IllegalArgumentException(values + " does not end with UNKNOWN");
            }
            facts.add(new Fact.Enumerated<>(name, label, meaning, constants, c -> reader.apply(c).ordinal()));
            return this;
        }

        /** Adds a measured fact. */
        public Builder<C> measured(String name, Text label, Text meaning, Text unit, int least, int most,
                ToIntFunction<C> reader) {
            facts.add(new Fact.Measured<>(name, label, meaning, unit, least, most, reader));
            return this;
        }

        /** Says that the fact added last tells something of protected attributes. */
        public Builder<C> touching(Attribute... attributes) {
            touched.put(facts.getLast().name(), Set.of(attributes));
            return this;
        }

        /** The finished set. */
        public FactSet<C> build() {
            return new FactSet<>(type, facts, touched);
        }
    }
}
