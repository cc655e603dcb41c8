package org.portatlas.violations.app;

public final class AnApp {}
