// Made by Scripts/make_page.py from Page/Source/page.html; edit that, then make this again.
// swift-format-ignore-file

/// The page's own markup, style and script.
enum PageSource {
static let markup = #"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{{title}}</title>
<style>{{style}}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="#/"><svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true"><rect x="2" y="2" width="14" height="14" rx="4" class="brand-back"/><rect x="8" y="8" width="14" height="14" rx="4" class="brand-front"/></svg><span>Darnel</span></a>
<p class="sources" id="sources"></p>
<nav aria-label="Parts of this report" id="parts"></nav>
</header>
<main id="main" tabindex="-1"><p class="waiting" id="waiting">Reading the report…</p></main>
<footer class="foot" id="foot"></footer>
<noscript><p class="waiting">This report shows its clusters by a script that is part of this file and loads nothing. Please allow scripts to see it.</p></noscript>
"""#

static let styleHash = "sha256-ND+bHKCChaPnfbhQEELi4Hf1yji9fo6662UJro0We74="
static let scriptHash = "sha256-IDe5nCp2v65bCJpD2XCsINAKfe8cimRt+owFRKkFtV4="

static let script = "(() => {\n\"use strict\";\n" + [dataScript, plotsScript, listScript, differenceScript, clusterScript, pageScript].joined(separator: "\n") + "\n})();\n"
}
