package org.portatlas.store;

/// `tour.properties`, version 1: `over=true` once the tour was taken or refused.
final class TourForm implements StoredForm<Boolean> {
    private static final int VERSION = 1;
    private static final String OVER = "over";

    @Override
    public byte[] write(Boolean isOver) {
        return StoredKeys.ofVersion(VERSION).put(OVER, isOver.toString()).write();
    }

    @Override
    public Boolean read(byte[] content) throws StoredFormException, NewerFormException {
        return "true".equals(StoredKeys.read(content, VERSION).get(OVER));
    }
}
