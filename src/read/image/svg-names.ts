// The attributes on which a drawing depends: of SVG 1.1 and 2, of its animations and filters, and of HTML within it.
// Any other may hold what an editor or its user noted, and is left out.

const geometry = `x y z width height viewBox preserveAspectRatio transform transform-origin d points cx cy r rx ry fx fy fr
  x1 y1 x2 y2 dx dy rotate textLength lengthAdjust pathLength startOffset method spacing side path refX refY orient href
  id class style xmlns lang dir version baseProfile zoomAndPan systemLanguage requiredFeatures requiredExtensions media`;

const paintServers = `offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight`;

const filters = `filterUnits primitiveUnits filterRes in in2 result type values tableValues slope intercept amplitude exponent
  operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha mode
  surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ azimuth
  elevation scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles`;

const animations = `begin dur end min max restart repeatCount repeatDur attributeName attributeType calcMode keyTimes
  keySplines keyPoints from to by additive accumulate origin`;

const presentation = `alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-profile color-rendering direction display dominant-baseline enable-background fill
  fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
  font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical
  image-rendering inline-size isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid
  marker-start mask mix-blend-mode opacity overflow paint-order shape-inside shape-margin shape-rendering stop-color
  stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-align text-anchor text-decoration text-decoration-line text-overflow text-rendering text-transform
  unicode-bidi vector-effect visibility white-space word-spacing writing-mode`;

const ofHtml = `align valign colspan rowspan border cellpadding cellspacing bgcolor face size start reversed nowrap src`;

export const drawingAttributes: ReadonlySet<string> = new Set(
  [geometry, paintServers, filters, animations, presentation, ofHtml].join(" ").split(/\s+/),
);

/** Elements of HTML that nobody sees. */
export const unseenHtml: ReadonlySet<string> = new Set(
  "script title meta link base template datalist noscript dialog head".split(" "),
);
