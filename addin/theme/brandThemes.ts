import {
  type BrandVariants,
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** Fluent's ramp around the one accent, #0f7b6c, a green that sits well beside Excel's. */
const brand: BrandVariants = {
  10: "#03211c",
  20: "#062f29",
  30: "#083b34",
  40: "#09463d",
  50: "#0a4f46",
  60: "#0b5a50",
  70: "#0d6a5d",
  80: "#0f7b6c",
  90: "#1f8a7b",
  100: "#37998a",
  110: "#53ac9d",
  120: "#72bcb0",
  130: "#93ccc3",
  140: "#b3ddd6",
  150: "#d3ece8",
  160: "#e9f5f3",
};

/** How the surroundings of the sheet look; the sheet itself stays white paper. */
export type Look = "light" | "dark" | "high-contrast";

const fonts = {
  fontFamilyBase:
    '"Segoe UI Variable Text", "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyNumeric: '"Segoe UI", "Noto Sans", "Liberation Sans", sans-serif',
};

const light: Theme = {
  ...createLightTheme(brand),
  ...fonts,
  // On light, text in the accent itself would stay below 4.5:1 on tinted cards.
  colorBrandForeground1: brand[60],
  colorBrandForegroundLink: brand[60],
  colorCompoundBrandForeground1: brand[60],
  colorCompoundBrandStroke: brand[80],
};

const dark: Theme = {
  ...createDarkTheme(brand),
  ...fonts,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
};

/** Fluent's theme for a look. */
export const themeOf: Record<Look, Theme> = {
  light,
  dark,
  "high-contrast": { ...createHighContrastTheme(), ...fonts },
};
