package org.duijie.engine.store;

/** Where a store is. */
public sealed interface StoreAddress permits FolderAddress, PostgresAddress {}
