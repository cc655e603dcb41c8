package org.portatlas.layer;

/// How eyes see: normal, and without one kind of cones, after Machado and others (2009) for red and green and Brettel
/// and others (1997) for blue. All in linear sRGB.
enum Sight {
    NORMAL,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA;

    private static final double[][] RED_BLIND = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] GREEN_BLIND = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] BLUE_BLIND_ABOVE = {
        {1.01277, 0.13548, -0.14826}, {-0.01243, 0.86812, 0.14431}, {0.07589, 0.80500, 0.11911}
    };
    private static final double[][] BLUE_BLIND_BELOW = {
        {0.93678, 0.18979, -0.12657}, {0.06154, 0.81526, 0.12320}, {-0.37562, 1.12767, 0.24796}
    };
    private static final double[] BLUE_BLIND_PLANE = {0.03901, -0.02788, -0.01113};
    private static final double[][] XYZ = {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}
    };
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    /// How far apart two colours, 0xAARRGGBB, are to these eyes: CIEDE2000, where 1 is just noticed side by side.
    double distance(int one, int other) {
        return ciede2000(lab(seen(linear(one))), lab(seen(linear(other))));
    }

    private double[] seen(double[] rgb) {
        double[] seen = switch (this) {
            case NORMAL -> rgb;
            case PROTANOPIA -> times(RED_BLIND, rgb);
            case DEUTERANOPIA -> times(GREEN_BLIND, rgb);
            case TRITANOPIA -> times(dot(BLUE_BLIND_PLANE, rgb) >= 0 ? BLUE_BLIND_ABOVE : BLUE_BLIND_BELOW, rgb);
        };
        return new double[] {Math.clamp(seen[0], 0.0, 1.0), Math.clamp(seen[1], 0.0, 1.0), Math.clamp(seen[2], 0.0, 1.0)
        };
    }

    private static double[] linear(int argb) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = (argb >> (16 - 8 * i) & 0xFF) / 255.0;
            rgb[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double[] lab(double[] rgb) {
        double[] xyz = times(XYZ, rgb);
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = xyz[i] / WHITE[i];
            f[i] = share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    /// The formula of CIE 142-2001, in the notation of Sharma, Wu and Dalal (2005).
    private static double ciede2000(double[] one, double[] other) {
        double meanC = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(meanC, 7) / (Math.pow(meanC, 7) + Math.pow(25, 7))));
        double a1 = one[1] * (1 + g);
        double a2 = other[1] * (1 + g);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        double turn = h2 - h1;
        if (c1 * c2 == 0) {
            turn = 0;
        } else if (turn > 180) {
            turn -= 360;
        } else if (turn < -180) {
            turn += 360;
        }
        double deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double meanL = (one[0] + other[0]) / 2;
        double mean = (c1 + c2) / 2;
        double hue = h1 + h2;
        if (c1 * c2 != 0) {
            hue = Math.abs(h1 - h2) <= 180 ? hue / 2 : hue < 360 ? (hue + 360) / 2 : (hue - 360) / 2;
        }
        double t = 1
                - 0.17 * Math.cos(Math.toRadians(hue - 30))
                + 0.24 * Math.cos(Math.toRadians(2 * hue))
                + 0.32 * Math.cos(Math.toRadians(3 * hue + 6))
                - 0.20 * Math.cos(Math.toRadians(4 * hue - 63));
        double fromMiddle = (meanL - 50) * (meanL - 50);
        double l = (other[0] - one[0]) / (1 + 0.015 * fromMiddle / Math.sqrt(20 + fromMiddle));
        double c = (c2 - c1) / (1 + 0.045 * mean);
        double h = deltaH / (1 + 0.015 * mean * t);
        double bend = Math.exp(-Math.pow((hue - 275) / 25, 2));
        double rotation = -2
                * Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7)))
                * Math.sin(Math.toRadians(60 * bend));
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double hue(double a, double b) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return new double[] {dot(matrix[0], vector), dot(matrix[1], vector), dot(matrix[2], vector)};
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }
}
