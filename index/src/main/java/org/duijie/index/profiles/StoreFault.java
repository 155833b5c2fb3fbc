package org.duijie.index.profiles;

import java.util.function.Supplier;

/** The store could not be read; the index is not to blame. */
final class StoreFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    private StoreFault(RuntimeException cause) {
        super(cause);
        this.why = cause.getClass().getSimpleName();
    }

    /** The kind of failure. */
    String why() {
        return why;
    }

    /** What a port of the store returns. */
    static <T> T guard(Supplier<T> port) {
        try {
            return port.get();
        } catch (RuntimeException e) {
            throw new StoreFault(e);
        }
    }
}
