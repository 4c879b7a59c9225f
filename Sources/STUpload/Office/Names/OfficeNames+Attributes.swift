extension OfficeNames {
  /// Attributes without a namespace, by that of the element.
  static let attributes: [String: String] = [
    "a": """
    a accent1 accent2 accent3 accent4 accent5 accent6 action algn altLang amt anchor anchorCtr ang animBg b
    bIns bandCol bandRow baseline bg1 bg2 bld bldStep blend blurRad bmk bright builtIn bwMode cap
    categoryIdx char charset cmpd compatLnSpc contourW contrast cstate cx cy d def defTabSz descr dir dirty
    dist dpi dx dy dz eaLnBrk endA endPos endSnd err extrusionH extrusionOk fadeDir fill firstCol firstRow
    flip flipH flipV fmla folHlink fontAlgn fontScale forceAA fov fromWordArt g gdRefAng gdRefR gdRefX
    gdRefY gridSpan grow h hMerge hR hangingPunct hidden highlightClick history hlink horzOverflow hue i id
    idx indent invalidUrl kern kumimoji kx ky l lIns lang lastClr lastCol lastRow lat latinLnBrk len lim
    lnSpcReduction lon lum lvl marB marL marR marT maxAng maxR maxX maxY minAng minR minX minY n name
    noAdjustHandles noChangeArrowheads noChangeAspect noChangeShapeType noCrop noDrilldown noEditPoints
    noGrp noMove noProof noResize noRot noSelect noTextEdit noUngrp normalizeH numCol panose path
    pitchFamily pos preferRelativeResize prst prstMaterial r rIns rad ref rev rig rot rotWithShape rowSpan
    rtl rtlCol sat scaled script seriesIdx smtClean smtId sp spc spcCol spcFirstLastPara stA stAng stPos
    startAt strike stroke styleId styleName swAng sx sy sz t tIns tgtFrame thresh time title tooltip track
    tx tx1 tx2 txBox ty type typeface u upright uri useA vMerge val vert vertOverflow w wR wrap x y z zoom
    """,
    "a14": """
    algn amount b bright brushSize bwMode cap cellRange cmpd colorTemp contourW contrast crackSpacing descr
    detail extrusionH flipH flipV grainSize gridSize hidden id intensity isComment l name noAdjustHandles
    noChangeArrowheads noChangeAspect noChangeShapeType noEditPoints noGrp noMove noResize noRot noSelect
    numberOfShades pencilSize pressure prstMaterial r radius rot sat scaling size smoothness spid t title
    trans val visible w x1 x2 y1 y2 z
    """,
    "a16": """
    end id pred st val
    """,
    "c": """
    accent1 accent2 accent3 accent4 accent5 accent6 alignWithMargins b bg1 bg2 blackAndWhite bwMode copies
    differentFirst differentOddEven draft fallbackImg featureList firstPageNumber folHlink footer formatCode
    header hlink horizontalDpi idx l orientation paperSize r sourceLinked t tx1 tx2 uri useFirstPageNumber
    val version verticalDpi
    """,
    "c15": """
    bwMode formatCode sourceLinked val
    """,
    "cdr": """
    bwMode cx cy descr dpi fLocksText fPublished flipH flipV hidden id macro name preferRelativeResize rot
    rotWithShape textlink title txBox
    """,
    "dgm": """
    arg axis blipPhldr bwMode chOrder cnt coherent3DOff contourW csCatId csTypeId custAng custFlipHor
    custFlipVert custLinFactNeighborX custLinFactNeighborY custLinFactX custLinFactY custRadScaleInc
    custRadScaleRad custScaleX custScaleY custSzX custSzY custT cxnId defStyle destId destOrd extrusionH
    fact for forName func hideGeom hideLastTrans hueDir idx lang lkTxEntry loCatId loTypeId max meth minVer
    modelId moveWith name op parTransId phldr phldrT presAssocID presId presName presStyleCnt presStyleIdx
    presStyleLbl pri prstMaterial ptType qsCatId qsTypeId ref refFor refForName refPtType refType resId rev
    rot sibTransId srcId srcOrd st step styleLbl type uniqueId uri useDef val z zOrderOff
    """,
    "dsp": """
    bwMode descr flipH flipV hidden id minVer modelId name relId rot title txBox
    """,
    "known": """
    EnabledSubtotalsDefault InsertBlankRowDefault LCID SelectedStyle StyleName SubtotalsOnTopDefault URI
    accent1 accent2 accent3 accent4 accent5 accent6 action actionId add addlXml address1 adminDistrict1
    adminDistrict2 aggregatedColumn aggregationType algn align alignLabel alignWithMargins alignmentLevel
    allowComments allowedTaskSizes altLang altText anchor anchorCtr and angularRad animId appRef apply
    appref ascender assignedTo att attribution authorId auto autoDelete autoRefresh autoScale autoShow ax ay
    az b bIns bagExtId baseType baseline bc beginModifierType bg1 bg2 binding blackAndWhite blank bmk bottom
    boxStyle brushRef bwMode bwNormal bwPure c cId cache cacheId cacheIdCreatedVersion
    cacheIdSupportedVersion canvasRef canvasTransformRef cap caption caseSensitive categoryName
    centerVertically centroid channel characterSet chartTrackingRefBase classificationOutcomeType clipped
    cmpd codePage colId column columnCount columnId columnName columnWidthPercent columns comma compatLnSpc
    complete composite connection connectorLines consecutive contentBits contentType contextRef continuation
    copies count countryRegion created creationId crossFilter cssClass cstate culture cultureLanguage
    cultureRegion customList customListSort customRecognizerId cx cy d dT dateTimeGrouping day decimal
    decimalPlaces decimals decor decoupled defTabSz default defaultTimelineStyle defaultValue deleted
    delimited delimiter depthPercent descender descending descr description differentFirst differentOddEven
    dir direction dirty disjunction-type displayLoc displayName dockstate documentID done doughnutHoleSize
    dpi draft drillThrough driveId dropLines dueDate duration dxfId dxfid eaLnBrk east edtDesignElem
    embeddedHtml enabled encoding end endDate endDt endModifierType endSnd entityId entityName entityType
    equation err excludeFromRefreshAll expand extRef fCollapsed fDynamic fPublished fallbackImg fc
    featureList featureName fieldsID fileType filterId filterPivotName filterTabId filterType filterVal
    final firstColumnMaxWidth firstColumnMinWidth firstPageNumber firstRow flipH flipV fmtid folHlink
    fontAlgn footer forceAA format formatCode formatIdx formula fov frame from fromColumn fromTable
    fromWordArt frozen gapDepth gapWidth getAltText getContent getDescription getEnabled getHelperText
    getImage getItemCount getItemHeight getItemID getItemImage getItemLabel getItemScreentip getItemSupertip
    getItemWidth getKeytip getLabel getPressed getScreentip getSelectedItemID getSelectedItemIndex
    getShowImage getShowLabel getSize getStyle getSupertip getTarget getText getTitle getVisible grpId guid
    h hangingPunct hash header headers height heightPercent helpText helperText hidden hiddenButton
    highlightClick hiloLines hlink horizontalBorder horizontalDpi horzOverflow hotPoints hour href i iconId
    iconSet id idMso idQ idx image imageMso in inactive includeInLayout indent index initial initials
    inkSourceRef insertAfterMso insertAfterQ insertBeforeMso insertBeforeQ internalName interpolation
    interval intervalClosed invX invY invalidateContentOnDrop invertible isActiveX isComment isCountDistinct
    isDefinitive isFormConnected isLegacyGroup isSelected isSignatureLine isoCountryCode itemHeight itemId
    itemLocation itemSize itemWidth k kern key keytip kumimoji l lBound lIns label labelPosition lang
    lastRefreshVersion latestEventMarker latinLnBrk latitude layoutChildren layoutId leadZeros left
    legendKey legendKeys len length level likes linkTarget linkType linkage list loadImage locality locked
    longitude lvl macro majorGridlines majorTick majorUnit manufacturer mappingRef marL marR markerVisible
    mathML mathStruct mathSymbol max maxHeight maxLength maxResponseId maxVal maxValIso maxWidth meanLine
    meanMarker measure measureGroup mediaType mentionId mentionpersonId meth method midline min
    minVersionLoad minimalRefreshVersion minorGridlines minorTick minorUnit minute model mods month
    movingMultiple movingPeriod n name noAdjustHandles noChangeArrowheads noChangeAspect noChangeShapeType
    noCrop noDrilldown noEditPoints noGrp noMove noProof noResize noRot noSelect noTextEdit noUngrp noWrap
    nodata node-number nonoutliers normalizeH north numCol numPoints numberFormat oEmbedUrl objectId offset
    onAction onChange onHide onLoad onShow operator orient orientation outliers outlineBorder overflow
    overlap overlay ownerIdx paperSize parentId pcaRings percent percentComplete percentage personId
    perspective picLocksAutoForOEmbed pid pivotCacheGuid pivotCacheId pivotIgnoreInvalidCache polygonId pos
    position postalCode preferRelativeResize prefix preventRegroup priorRef priority projectionType prompt
    provId provider providerId prst ptCount ptType qualifier quartileMethod r rAngAx rIns rName rVer rad
    readOnly ref referenceDateBegin referenceMultiple referencePeriod relNeededHidden relation removeCrop
    removed required requiredMultiChoice resource resourceIdInt resourceIdStr respectTo richSortKey right
    root rot rotWithShape rotX rotY rotatedBoundingBox rotationAngle row rowCount rowSource rows rsquared
    rtl rtlCol s screentip scriptLink scrollPosition sd second secondColumnMaxWidth secondColumnMinWidth
    selectionLevel semanticType semicolon serialNo seriesLines seriesName setDate setVersion shapeGeometry
    shapeName showButton showField showHeader showHorizontalScrollbar showImage showInRibbon showItemImage
    showItemLabel showLabel showSelectionLabel showSignDate showTimeLevel sigProvUrl signingInstructions
    signingInstructionsSet singleRangeFilterState siteId size sizeString sldId smtClean smtId sndName sortBy
    sortMethod sortOrder source sourceDataName sourceField sourceFile sourceLinked sourceName south space
    spc spcCol spcFirstLastPara specificationRef spid spotAng src srcUrl st stDt startDate startFromScratch
    startIndex status store storeType strike style subtotalType suggestedSigner suggestedSigner2
    suggestedSignerEmail supertip symbol sz t tIns tab tabId tableId tableName tag tags target
    targetScreenSize text tgt tgtFrame thousands time timeOffset timeString timeZoneBias timelineData
    timeout timestampRef title to toColumn toTable tooltip top traceDataRef traceFormatRef tx1 tx2 txBox
    type u uBound un underflow uniform uniqueId uniqueName unit units upright uri url useFirstPageNumber
    useLocalDpi useWholeDay usedByAddin userDrawn userId userName userProvider val valIso value variable
    verId version vert vertOverflow verticalBorder verticalDpi vid viewedRegionType viewportSz visibility
    visible vocabulary w warnBelowVersion web west width wrap x y year
    """,
    "o": """
    DrawAspect ObjectID ProgID ShapeID Type UpdateMode accentbar addlxml adjusthandles allowcomments angle
    annotation aspectratio autoformat autolayout autorotationcenter backdepth brightness color color2 colors
    connectloc constrainbounds cropping dashstyle data dgmbasetextscale dgmfontsize dgmscalex dgmscaley
    dgmstyle diffusity distance drop dropauto edge end endarrow endarrowlength endarrowwidth endcap
    extrusioncolor facet fill fillcolor filltype foredepth gap grouping how i id idcntr iddest idref idsrc
    imagealignshape imageaspect imagesize insetpen issignatureline joinstyle length lengthspecified
    lightface lightharsh lightharsh2 lightlevel lightlevel2 lightposition lightposition2 linestyle
    lockrotationcenter matrix metal minusx minusy miterlimit new offset old on opacity orientation
    orientationangle origin position provid render reverse rotation rotationangle rotationcenter selection
    shadowcolor shapetype shininess showsigndate signinginstructions signinginstructionsset sigprovurl
    skewamt skewangle specularity spidmax src start startarrow startarrowlength startarrowwidth stroke
    strokecolor style text textborder type ungrouping verticies viewpoint viewpointorigin weight
    """,
    "p": """
    accel accent1 accent2 accent3 accent4 accent5 accent6 accumulate additive advAuto advClick advTm
    afterEffect algIdExt algIdExtSource algorithmName allowPng animBg authorId autoAdjust
    autoCompressPictures autoRev autoUpdateAnimBg b backwards bg1 bg2 bld bldLvl bookmarkIdSeed build bw
    bwMode by calcmode charset clientInsertedTime clr clrIdx clrMode clrSpc cmd collapse compatMode
    concurrent conformance cryptAlgorithmClass cryptAlgorithmSid cryptAlgorithmType cryptProvider
    cryptProviderType cryptProviderTypeExt cryptProviderTypeExtSource cx cy decel delay descr dir display
    dpi dt dur embedTrueTypeFonts encoding end evt evtFilter fill filter firstSlideNum flipH flipV fmla
    folHlink followColorScheme frame frameSlides from ftr fullScrn g grpId h hasCustomPrompt hashData
    hashValue hdr hidden hiddenSlides hlink horzBarState id idx imgH imgSz imgW initials invalEndChars
    invalStChars isNarration isPhoto l lang lastIdx lastView layout loop lvl masterRel matchingName mod mute
    name nextAc nodePh nodeType numSld organizeInFolders orient origin override panose path pathEditMode
    pitchFamily pos prLst preferRelativeResize preferSingleView preserve presetClass presetID presetSubtype
    prevAc prnWhat progId ptsTypes pubBrowser r rAng rctx relyOnVml removePersonalInfoOnSave repeatCount
    repeatDur resizeGraphics restart rev rot rotWithShape rtl s saltData saltValue saveSubsetFonts
    scaleToFitPaper serverSldId serverSldModifiedTime serverZoom shadeToTitle show showAnimation showAsIcon
    showCaptions showComments showFormatting showGuides showMasterPhAnim showMasterSp showNarration
    showOutlineIcons showScrollbar showSpeakerNotes showSpecialPlsOnTitleSld showWhenStopped sldNum
    snapToGrid snapToObjects snapVertSplitter spd spid spinCount spinValue spokes st strictFirstAndLastChars
    syncBehavior sz thruBlk title tm tmFilter to transition tx1 tx2 txBox type typeface uiExpand
    updateAutomatic uri useBgFill useLongFilenames useTimings userDrawn val valueType varScale vertBarState
    vol x xfrmType y zoomContents
    """,
    "p14": """
    bmkName descr dir end flipH flipV hasBounce hidden id in isComment isContent isInverted isPhoto mod name
    objId out pattern rot seek showStatus slideIdLst spid spokes st t thruBlk time title type userDrawn val
    x y
    """,
    "pic": """
    bwMode descr dpi hidden id name preferRelativeResize rotWithShape title
    """,
    "pvml": """
    id
    """,
    "v": """
    adj alignshape alt angle arcsize arrowok aspect bilevel blacklevel chromakey class color color2 colors
    control1 control2 coordorigin coordsize cropbottom cropleft cropright croptop dashstyle editas
    embosscolor endangle endarrow endarrowlength endarrowwidth endcap eqn equationxml fill fillcolor filled
    fillok filltype fitpath fitshape focus focusposition focussize from gain gamma gradientshapeok grayscale
    href id imagealignshape imageaspect imagesize inset insetpen insetpenok invx invy joinstyle limo
    linestyle map matrix method miterlimit obscured offset offset2 on opacity origin path points polar
    position print radiusrange recolor recolortarget rotate shadowok size src startangle startarrow
    startarrowlength startarrowwidth string strokecolor stroked strokeok strokeweight style switch target
    textboxrect textpathok title to trim type v weight wrapcoords xrange xscale yrange
    """,
    "w10": """
    anchorx anchory shadow side type width
    """,
    "w14": """
    descr flipH flipV hidden id isComment name rot title
    """,
    "wp": """
    allowOverlap b behindDoc cx cy descr distB distL distR distT edited hidden id l layoutInCell locked name
    r relativeFrom relativeHeight simplePos t title wrapText
    """,
    "wp14": """
    relativeFrom
    """,
    "wps": """
    anchor anchorCtr bIns bwMode compatLnSpc descr forceAA fromWordArt hidden horzOverflow id lIns name
    normalEastAsianFlow numCol rIns rot rtlCol seq spcCol spcFirstLastPara tIns title txBox upright vert
    vertOverflow wrap
    """,
    "x": """
    Append AutoFit ConnectionID DataBindingLoadMode DataBindingName FileBinding FileBindingName ID Name
    Namespace PreserveFormat PreserveSortAFLayout RootElement SchemaID SchemaRef SelectionNamespaces
    ShowImportExportValidationErrors a aboveAverage aca action activeCell activeCellId activeCol activePane
    activeRow activeSheetId activeTab adjust adjustColumnWidth advise algorithmName alignWithMargins
    alignment allCaption allDrilled allUniqueName allowBlank allowPng allowRefreshQuery altText alwaysShow
    and appName applyAlignment applyAlignmentFormats applyBorder applyBorderFormats applyFill applyFont
    applyFontFormats applyNumberFormat applyNumberFormats applyPatternFormats applyProtection applyStyles
    applyWidthHeightFormats array assign asteriskTotals attribute author authorId auto autoCompressPictures
    autoEnd autoFill autoFilter autoFilterDateGrouping autoFormatId autoLine autoLoad autoPage
    autoPageBreaks autoPict autoRecover autoRepublish autoScale autoShow autoStart autoUpdate avgSubtotal
    axis b background backgroundQuery backgroundRefresh backupFile base baseColWidth baseField baseItem bc
    bestFit blackAndWhite blank boolean borderId bottom builtInGroupCount builtinId bx byPosition c ca
    cacheId cacheIndex calcCompleted calcId calcMode calcOnSave calculatedColumn calendarType cap caption
    caseSensitive cell cellColor cellComments cellMeta cf cfe cff cfo changesSavedWin characterSet chart
    chartFormat che checkCompatibility chf cho clearAll clearComments clearContents clearFormats click
    clipped cm codeName codePage coerce colGrandTotals colHeaderCaption colHidden colId colPageCount
    collapsed collapsedLevelsAreSubtotals colorId cols columnSort comma command commandType comment compact
    compactData concurrentCalc concurrentManualCount conformance connection connectionId consecutive
    containsBlank containsDate containsInteger containsMixedTypes containsNonDate containsNumber
    containsSemiMixedTypes containsString content copies copy count countASubtotal countSubtotal cp
    crashSave createdVersion credentials cs css ct culture current customBuiltin customFormat customHeight
    customList customListSort customMenu customRollUp customView customWidth d data dataBound dataCaption
    dataCellStyle dataDxfId dataExtractLoad dataField dataOnRows dataOnly dataPosition dataSourceSort
    databaseField date1904 dateCompatibility dateTime dateTimeGrouping day dde ddeService ddeTopic decimal
    defaultAttributeDrillState defaultColWidth defaultGridColor defaultMemberUniqueName defaultPivotStyle
    defaultRowHeight defaultSize defaultSubtotal defaultTableStyle defaultThemeVersion degree del1 del2
    delete deleteColumns deleteRows deleted delimited delimiter denormalized descending description
    destination destinationFile diagonalDown diagonalUp differentFirst differentOddEven dimension
    dimensionUniqueName disableEdit disableFieldList disablePrompts disableRefresh disabled diskRevisions
    display displayFolder displayName divId dn double dpi dr draft dragOff dragToCol dragToData dragToPage
    dragToRow dt2D dtr dvAspect dxf dxfId e eb edge edit editData editPage emptyCellReference enableDrill
    enableFieldProperties enableFormatConditionsCalculation enableRefresh enableWizard endDate endNum
    endOfListFormulaUpdate eol equalAverage error errorCaption errorStyle errorTitle errors evalError
    evalOrder exclusive exp extendable f fc fi field fieldId fieldIdWrapped fieldListSortAscending
    fieldPosition fieldPrintTitles fileType fillFormulas fillId filter filterMode filterPrivacy filterUnique
    filterVal first firstBackgroundRefresh firstDataCol firstDataRow firstHeaderRow firstPageNumber firstRow
    firstSheet fitToHeight fitToPage fitToWidth fld fontId footer forceFullCalc format formatCells
    formatCode formatColumns formatRows formula formulaRange fullCalcOnLoad fullPrecision function
    functionGroupId ghostCol ghostRow goal grandCol grandRow grandTotalCaption gridDropZones gridLines
    gridLinesSet group groupBy groupInterval growShrinkType gte guid h hashValue header headerRowBorderDxfId
    headerRowCellStyle headerRowCount headerRowDxfId headers headersInLastRefresh headings help hidden
    hiddenButton hiddenColumn hiddenColumns hiddenLevel hiddenRow hiddenRows hideNewItems hidePivotFieldList
    hier hierarchy hierarchyUsage history horizontal horizontalCentered horizontalDpi hour ht htmlFormat
    htmlTables i i1 i2 i3 i4 iLevel iMeasureFld iMeasureHier icon iconId iconSet id imeMode immersive in
    includeHiddenRowCol includeNewItemsInFilter includePrintSettings indent index indexed insertBlankRow
    insertColumns insertHyperlinks insertPageBreak insertRow insertRowShift insertRows integer intermediate
    interval invalid item itemPageCount itemPrintTitles iterate iterateCount iterateDelta justLastX
    justifyLastLine keepAlive keepChangeHistory keyAttribute l label labelOnly lastEdited lastGuid left
    leftLabels length level lfe lff lfo lhe lhf lho link linkedCell listDataValidation listFillRange local
    localConnection localRefresh localSheetId location lockRevision lockStructure lockText lockWindows
    locked longFileNames longText lowestEdited m macro man manualBreakCount mapId mappingCount max maxDate
    maxLength maxRId maxRank maxSheetId maxSubtotal maxVal maxValIso maxValue maximized mdx mdxSubqueries
    measure measureFilter measureGroup measures memberName memberPropertyField memberValueDatatype merge
    mergeCell mergeInterval mergeItem min minDate minLength minRId minRefreshableVersion minSubtotal
    minSupportedVersion minValue minimized minimumVersion minute missingCaption missingItemsLimit month
    moveWithCells mpFld multipleFieldFilters multipleItemSelectionAllowed n name nameLen new newLength
    newName nextId nf nonAutoSortDefault np ns numFmtId numberStoredAsText o objects odcFile odxf offset old
    oldComment oldCustomMenu oldDescription oldFunction oldFunctionGroupId oldHelp oldHidden oldLength
    oldName oldPh oldQuotePrefix oldShortcutKey oldStatusBar ole oleUpdate oneField onlySync
    onlyUseConnectionFile operator optimizeMemory orientation outline outlineData outlineLevel
    outlineLevelCol outlineLevelRow outlineSymbols p pLen pPos pageOrder pageOverThenDown pageStyle pageWrap
    pane paperSize par parameterType parent parentSet parsePre password pasteAll pasteBorders pasteColWidths
    pasteComments pasteDataValidation pasteFormats pasteFormulas pasteNumberFormats pasteValues patternType
    percent personalView ph phonetic pivot pivotButton pivotTableStyle pivotTables position post preferPic
    preserveFormatting preserveHistory preserveSortFilterLayout previousCol previousRow print printArea
    printDrill priority productSubtotal progId prompt promptTitle promptedSolutions propertyName protected
    pt publishItems publishToServer published qualifier queryFailed queryTableFieldId quotePrefix r r1 r2
    rId ra rank rankBy readOnlyRecommended readingOrder recalcAlways reconnectionMethod recordCount ref
    ref3D refMode refersTo refreshAllConnections refreshError refreshOnChange refreshOnLoad refreshedBy
    refreshedDate refreshedDateIso refreshedVersion relative relativeIndent removeDataOnSave repairLoad
    reservationPassword reverse revisionId revisionsAlgorithmName revisionsHashValue revisionsPassword
    revisionsSaltValue revisionsSpinCount rfe rff rfo rgb rhe rhf rho right rightToLeft rowColShift
    rowDrillCount rowGrandTotals rowHeaderCaption rowHidden rowNumbers rowPageCount rows rupBuild s sId
    saltValue saveData saveExternalLinkValues savePassword sb scale scaleWithDoc scenarios scope sd second
    securityDescriptor selectLockedCells selectUnlockedCells selected semicolon sendLocale series
    serverCommand serverField serverFill serverFont serverFontColor serverNumberFormat set setDefinition
    shapeId shared sheet sheetId sheetPosition shortcutKey show showAll showAsCaption showAutoFilter
    showBorderUnselectedTables showButton showCalcMbrs showCell showColHeaders showColStripes
    showColumnStripes showComments showDataAs showDataDropDown showDataTips showDrill showDropDown
    showDropDowns showDropZones showEmptyCol showEmptyRow showError showErrorMessage showFirstColumn
    showFormulaBar showFormulas showGridLines showHeader showHeaders showHorizontalScroll showInFieldList
    showInkAnnotation showInputMessage showItems showLastColumn showMemberPropertyTips showMissing
    showMultipleLabel showObjects showOutlineSymbols showPageBreaks showPivotChartFilter showPropAsCaption
    showPropCell showPropTip showRowCol showRowColHeaders showRowHeaders showRowStripes showRuler
    showSheetTabs showStatusbar showTip showValue showVerticalScroll showWhiteSpace showZeros shrinkToFit si
    singleSignOnId size sizeWithCells solveOrder sort sortBy sortMethod sortType source sourceData
    sourceFile sourceObject sourceRef sourceSheetId sourceType space spans spinCount splitAll splitFirst
    sqlType sqref st start startDate startLabels startNum state status statusBar stdDev stdDevPSubtotal
    stdDevSubtotal stopIfTrue string stringValue1 stringValue2 style subtotal subtotalCaption
    subtotalHiddenItems subtotalTop sumSubtotal summaryBelow summaryRight supportAdvancedDrill
    supportSubquery syncHorizontal syncRef syncVertical t tab tabRatio tabSelected table tableBorderDxfId
    tableColumnId tableType tag targetScreenSize text textDates textHAlign textRotation textVAlign theme
    thickBot thickBottom thickTop thicket thousands time timePeriod tint title tooltip top topAutoShow
    topLabels topLeftCell totalsRowBorderDxfId totalsRowCellStyle totalsRowCount totalsRowDxfId
    totalsRowFunction totalsRowLabel totalsRowShown trackRevisions transitionEntry transitionEvaluation
    trend tupleCache twoDigitTextYear type u ua uiObject un unbalanced unbalancedGroup unboundColumnsLeft
    unboundColumnsRight undone uniqueCount uniqueList uniqueMemberProperty uniqueName uniqueParent
    unlockedFormula updateLinks updatedVersion upgradeOnRefresh uri url useAutoFormatting useFirstPageNumber
    usePrinterDefaults user userName v vacatedStyle val valIso value varPSubtotal varSubtotal vbProcedure
    version vertical verticalCentered verticalDpi view visibility visualTotals vm vml weight width
    windowHeight windowProtection windowWidth workbookAlgorithmName workbookHashValue workbookParameter
    workbookPassword workbookSaltValue workbookSpinCount workbookViewId wrapText x xSplit xWindow xfDxf xfId
    xl2000 xl97 xlm xml xmlDataType xpath ySplit yWindow year z-order zeroHeight zeroValues zoomScale
    zoomScaleNormal zoomScalePageLayoutView zoomScaleSheetLayoutView zoomToFit
    """,
    "x14": """
    aboveAverage accuracyVersion activePresent advise algorithmName allocationMethod allowBlank altText
    altTextSummary and autoApply axis axisPosition border bottom c cache cacheIndex calculatedColumn
    calculatedMembersInFilters caption checked collapsedLevelsAreSubtotals colored cols columnCount count
    crossFilter culture custom customList customListSort d dataOnly dateAxis defaultImageDpi
    defaultSlicerStyle descending direction disablePrompts discardImageEditData displayEmptyCellsAs
    displayFolder displayHidden displayXAxis dropLines dropStyle dx dxfId dynamicSet editVal embeddedDataId
    emptyCellReference enableEdit equalAverage error errorStyle errorTitle evalError field fieldPosition
    fillDownLabels fillDownLabelsDefault first firstButton flattenHierarchies fmlaGroup fmlaLink fmlaRange
    fmlaTxbx formula formulaRange gradient grandCol grandRow gte hashValue hideValuesRow hierarchizeDistinct
    hierarchy hierarchyName high horiz icon iconId iconSet id ignore imeMode inc index justLastX labelOnly
    last level lineWeight listDataValidation lockText lockedPosition low manualMax manualMin markers max
    maxAxisType maxLength mdxLong measuresSet min minAxisType minLength multiLine multiSel n name nd
    negative negativeBarBorderColorSameAsPositive negativeBarColorSameAsPositive noThreeD noThreeD2
    numberStoredAsText objectType offset operator outline page password passwordEdit percent pivot
    pivotCacheId pivotShowAs preferPic priority prompt promptTitle rank ref reverse rightToLeft rowCount
    rowHeight rows s saltValue scope securityDescriptor sel seltype showCaption showDropDown
    showErrorMessage showInputMessage showMissing showValue slicerData sortBy sortOrder sourceCaption
    sourceField sourceName spinCount startItem stdDev stopIfTrue style supportAddCalcMems
    supportSubqueryCalcMem supportSubqueryNonVisual tabId text textHAlign textVAlign timePeriod
    twoDigitTextYear type u uniqueName unlockedFormula val valueType verticalBar visualTotalsForSets
    weightExpression widthMin x xWindow yWindow
    """,
    "x15ac": """
    url
    """,
    "xdr": """
    bwMode cx cy descr editAs fLocksText fLocksWithSheet fPrintsWithSheet fPublished flipH flipV hidden id
    macro name preferRelativeResize rot rotWithShape textlink title txBox x y
    """,
    "xm": """
    count newVal oldVal ref
    """,
    "xr": """
    Data Fake Formatting Headers InsDelHeaders RangeBased action ajt ajtx allowBlank applyAlignment
    applyAlignmentFormats applyBorder applyBorderFormats applyFill applyFont applyFontFormats
    applyNumberFormat applyNumberFormats applyPatternFormats applyProtection applyWidthHeightFormats
    asteriskTotals autoFormatId cacheId chartFormat colGrandTotals colHeaderCaption comment compact
    compactData createdVersion ctx customListSort customMenu customView cx cy dataCaption dataOnRows
    dataPosition dateAxis description disableFieldList display displayEmptyCellsAs displayHidden
    displayXAxis docId documentId dst editData eft eftx enableDrill enableFieldProperties enableWizard
    endpointId eol error errorCaption errorStyle errorTitle fBlankCell fieldListSortAscending
    fieldPrintTitles first fromColOff fromRowOff function functionGroupId grandTotalCaption gridDropZones
    help hidden hide high homeRef idNew idOrig imeMode immersive indent isCollapsed isRow itemPrintTitles
    last length level lineWeight listGuid listUid location low manualMax manualMin markers maxAxisType
    maxRev mdxSubqueries mergeItem minAxisType minRefreshableVersion minRev missingCaption
    multipleFieldFilters n name negative nop numFmtId oat op operator outline outlineData pageOverThenDown
    pageStyle pageWrap pivotTableStyle preserveFormatting printDrill prompt promptTitle published r rId ref
    refAdded rep rev revIDLastSave rightToLeft rowGrandTotals rowHeaderCaption seft seftx sh sheetViewUid
    shortcutKey showCalcMbrs showDataDropDown showDataTips showDrill showDropDown showDropZones showEmptyCol
    showEmptyRow showError showErrorMessage showGridLines showHeaders showInputMessage showItems
    showMemberPropertyTips showMissing showMultipleLabel showRowCol size sqref src srcSh start statusBar sti
    style styleUid subtotalHiddenItems t tag tick time toColOff toRowOff tooltip type uid uidLast uidp
    updatedVersion useAutoFormatting userSized vacatedStyle visualTotals w x xfDxf y
    """,
    "xvml": """
    ObjectType
    """,
  ]

  /// Attributes in a namespace, by that.
  static let qualified: [String: String] = [
    "a14": """
    legacySpreadsheetColorIndex
    """,
    "known": """
    _ acdName argValue autoUpdate bEncrypt char chmPrimary chmSecondary classid cmg confidence
    contentTypeDescription contentTypeID contentTypeName contentTypeScope contentTypeVersion cost dateUtc
    dialog-turn durableId duration end endpoint-address endpoint-info-ref endpoint-pair-ref endpoint-role
    fciBasedOn fciIndex fciIndexBasedOn fciName font function grammar-ref id intelligentPlaceholder itemID
    kcmPrimary kcmSecondary lang license macroName manifestLocation mask media-type medium menuHelp
    message-id mode model-ref name no-input offset-to-start paraId persistence port-num port-type process
    schemaLocation service-name signal signal-size source start swArg time-ref-anchor-point time-ref-uri
    tokens uninterpreted uri val value verbal versionID
    """,
    "m": """
    alnAt val
    """,
    "o": """
    allowincell allowoverlap althref borderbottomcolor borderleftcolor borderrightcolor bordertopcolor
    bullet button bwmode bwnormal bwpure clip cliptowrap connectangles connectlocs connectortype connecttype
    detectmouseclick dgmlayout dgmlayoutmru dgmnodekind doubleclicknotify extrusionok forcedash gfxdata hr
    hralign href hrnoshade hrpct hrstd insetmode master ole oleicon oned opacity2 preferrelative regroupid
    relid singleclick spid spt suggestedsigner suggestedsigner2 suggestedsigneremail tablelimits
    tableproperties targetscreensize title userdrawn userhidden v
    """,
    "p14": """
    bounceEnd bwMode dur presetBounceEnd
    """,
    "r": """
    blip cs dm embed href id link lo pict qs
    """,
    "v": """
    ext
    """,
    "w": """
    abstractNumId accent1 accent2 accent3 accent4 accent5 accent6 actualPg after afterAutospacing afterLines
    algIdExt algIdExtSource algorithmName alignment all allStyles alternateStyleNames anchor anchorLock
    appName ascii asciiTheme author before beforeAutospacing beforeLines bg1 bg2 bidi bottom bottomFromText
    caption chapNum chapSep chapStyle char charSpace characterSet checkStyle clear clearFormatting code
    colFirst colLast color combine combineBrackets comments conformance count countBy cryptAlgorithmClass
    cryptAlgorithmSid cryptAlgorithmType cryptProvider cryptProviderType cryptProviderTypeExt
    cryptProviderTypeExtSource cryptSpinCount cs csb0 csb1 cstheme customMarkFollows customStyle
    customStyles date decorated defLockedState defQFormat defSemiHidden defUIPriority defUnhideWhenUsed
    default directFormattingOnNumbering directFormattingOnParagraphs directFormattingOnRuns
    directFormattingOnTables dirty displacedByCustomXml display displayText distance dllVersion docLocation
    drawAspect dropCap durableId dxaOrig dyaOrig eastAsia eastAsiaTheme ed edGrp edit end endChars
    enforcement equalWidth evenHBand evenVBand fieldCodes fill first firstColumn firstLine firstLineChars
    firstRow firstRowFirstColumn firstRowLastColumn fldCharType fldLock fmt followedHyperlink font fontKey
    fontSz footer format formatting frame fullDate grammar gutter h hAnchor hAnsi hAnsiTheme hRule hSpace
    hanging hangingChars hash hashValue header heading headingStyles hint history horzAnchor hyperlink id
    ilvl initials inkAnnotations insDel instr lang lastColumn lastRow lastRowFirstColumn lastRowLastColumn
    lastValue latentStyles leader left leftChars leftFromText legacy legacyIndent legacySpace line linePitch
    lineRule lines locked lockedField markup multiLine name nlCheck noHBand noLabel noVBand null num numFmt
    numId numPicBulletId numberingStyles oddHBand oddVBand offsetFrom orient original other percent pos
    prefixMappings progId qFormat recommended relativeTo restart right rightChars rightFromText rsidDel
    rsidP rsidR rsidRDefault rsidRPr rsidSect rsidTr salt saltValue semiHidden sep shadow shapeId shapeid
    solutionID space spelling spinCount start startChars storeItemID styleId stylesInUse subsetted sz t1 t2
    tableStyles tblpX tblpXSpec tblpY tblpYSpec tentative tgtFrame themeColor themeFill themeFillShade
    themeFillTint themeShade themeTint tooltip top top3HeadingStyles topFromText tplc type uiPriority
    unhideWhenUsed updateMode uri usb0 usb1 usb2 usb3 vAnchor vMerge vMergeOrig vSpace val value vendorID
    vert vertAnchor vertCompress visibleStyles w wrap x xAlign xpath y yAlign zOrder
    """,
    "w14": """
    algn anchorId ang b blurRad bwMode cap cmpd contourW dir dist endA endPos extrusionH fadeDir font h id
    kx ky l lat lim lon noSpellErr paraId path pos prst prstMaterial r rad rev rig scaled stA stPos sx sy t
    textId val w
    """,
    "w15": """
    author done paraId paraIdParent providerId userId val
    """,
    "w16du": """
    dateUtc
    """,
    "wp14": """
    anchorId editId
    """,
    "x14ac": """
    dyDescent knownFonts
    """,
    "xml": """
    id space
    """,
  ]

  /// Elements that hold text.
  static let texts: [String: String] = [
    "a": """
    t tableStyleId
    """,
    "c": """
    evenFooter evenHeader f firstFooter firstHeader formatCode name oddFooter oddHeader separator v
    """,
    "c15": """
    f sqref txfldGUID
    """,
    "cdr": """
    x y
    """,
    "known": """
    AbbreviatedCaseNumber Abstract AlbumTitle AppVersion Application BookTitle BroadcastTitle Broadcaster
    CaseNumber ChapterNumber Characters CharactersWithSpaces City Comments Company CompanyAddress
    CompanyEmail CompanyFax CompanyPhone ConferenceName Corporate CountryRegion Court Day DayAccessed
    Department Distributor DocSecurity Edition First Guid HiddenSlides HyperlinkBase HyperlinksChanged
    Institution InternetSiteTitle Issue JournalName LCID Last Lines LinksUpToDate LongProp MMClips Manager
    Medium Middle Month MonthAccessed Notes NumberVolumes Pages Paragraphs PatentNumber PeriodicalTitle
    PresentationFormat ProductionCompany PublicationTitle PublishDate Publisher RecordingNumber RefOrder
    Reporter ScaleCrop SharedDoc ShortTitle Slides SourceType StandardNumber StateProvince Station Tag
    Template Theater ThesisType Title TotalTime Type URL Version Volume Words XMLNamespace XSNLocation Year
    YearAccessed annotation autoRefresh axisId b bagId binCount binSize binary blob bool bstr cached cf
    checksum clsid copyright cy d date decimal defaultPropertyEditorNamespace entityType error evenFooter
    evenHeader eventDocBuildingBlockAfterInsert eventDocClose eventDocContentControlAfterInsert
    eventDocContentControlBeforeDelete eventDocContentControlContentUpdate eventDocContentControlOnEnter
    eventDocContentControlOnExit eventDocNew eventDocOpen eventDocStoreUpdate eventDocSync
    eventDocXmlAfterInsert eventDocXmlBeforeDelete f fb filetime firstFooter firstHeader i i1 i2 i4 i8
    imgData implicitMeasureSupport int key lastEditFeature lastRefreshFeature lastUpdateFeature
    lineWidthScale list literal lpstr lpwstr matrix nf oblob oddFooter oddHeader openByDefault
    openxmlsdk_49BECFFA_3B03_4D13_8272_D6CCB22579E3 origImgData ostorage ostream property pt ptidx r4 r8 rel
    requiredFeature reset rpv s seed separator showOnOpen sndData storage stream syncedQuestionId table text
    trace ui1 ui2 ui4 ui8 uint useBounds v value vstream xsnLocation xsnScope
    """,
    "m": """
    t
    """,
    "o": """
    FieldCodes LinkType LockedField
    """,
    "p": """
    attrName text
    """,
    "w": """
    delInstrText delText fldData instrText t
    """,
    "wp": """
    align posOffset
    """,
    "wp14": """
    pctHeight pctPosHOffset pctPosVOffset pctWidth
    """,
    "x": """
    author calculatedColumnFormula definedName evenFooter evenHeader f firstFooter firstHeader formula
    formula1 formula2 oddFooter oddHeader oldFormula stp t totalsRowFormula v val
    """,
    "x14": """
    argumentDescription editValue id tupleItem
    """,
    "xdr": """
    col colOff row rowOff
    """,
    "xm": """
    f sqref
    """,
    "xr": """
    f formula v
    """,
    "xvml": """
    Accel Accel2 Anchor AutoFill AutoLine AutoPict AutoScale CF Camera Cancel Checked ColHidden Colored
    Column DDE Default DefaultSize Disabled Dismiss DropLines DropStyle Dx FirstButton FmlaGroup FmlaLink
    FmlaMacro FmlaPict FmlaRange FmlaTxbx Help Horiz Inc JustLastX LCT ListItem LockText Locked MapOCX Max
    Min MoveWithCells MultiLine MultiSel NoThreeD NoThreeD2 Page PrintObject RecalcAlways Row RowHidden
    ScriptExtended ScriptLanguage ScriptLocation ScriptText SecretEdit Sel SelType SizeWithCells TextHAlign
    TextVAlign UIObj VScroll VTEdit Val ValidIds Visible WidthMin
    """,
  ]
}
