package org.duijie.engine.store;

import java.nio.file.Path;

/**
 * A store in the file {@code duijie.db} of a directory.
 *
 * @param directory made when a store is opened or restored, if it is not there
 */
public record FolderAddress(Path directory) implements StoreAddress {}
