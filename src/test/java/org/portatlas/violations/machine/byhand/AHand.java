package org.portatlas.violations.machine.byhand;

public final class AHand {}
