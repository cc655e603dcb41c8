package org.portatlas.violations.machine.practice;

public final class APractice {}
