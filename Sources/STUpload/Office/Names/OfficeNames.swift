/// The names that ISO/IEC 29500 and Microsoft's published extensions of it ([MS-DOCX], [MS-XLSX], [MS-PPTX], [MS-ODRAWXML])
/// define, by the short name of their namespace (`MarkupNames`). Namespaces that no table of hiding places names are one:
/// `known`.
enum OfficeNames {
  /// Elements.
  static let elements: [String: String] = [
    "a": """
    accent1 accent2 accent3 accent4 accent5 accent6 ahLst ahPolar ahXY alpha alphaBiLevel alphaCeiling
    alphaFloor alphaInv alphaMod alphaModFix alphaOff alphaOutset alphaRepl anchor arcTo audioCd audioFile
    avLst backdrop band1H band1V band2H band2V bevel bevelB bevelT bgClr bgFillStyleLst biLevel bldChart
    bldDgm blend blip blipFill blue blueMod blueOff blur bodyPr bottom br buAutoNum buBlip buChar buClr
    buClrTx buFont buFontTx buNone buSzPct buSzPts buSzTx cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr cNvPicPr
    cNvPr cNvSpPr camera cell3D chExt chOff chart close clrChange clrFrom clrMap clrRepl clrScheme clrTo
    comp cont contourClr cs cubicBezTo custClr custClrLst custDash custGeom cxn cxnLst cxnSp cxnSpLocks
    defPPr defRPr dgm dk1 dk2 ds duotone ea effect effectDag effectLst effectRef effectStyle effectStyleLst
    end endCxn endParaRPr ext extLst extraClrScheme extraClrSchemeLst extrusionClr fgClr fill fillOverlay
    fillRect fillRef fillStyleLst fillToRect firstCol firstRow flatTx fld fmtScheme folHlink font fontRef
    fontScheme gamma gd gdLst glow gradFill graphic graphicData graphicFrame graphicFrameLocks gray grayscl
    green greenMod greenOff gridCol grpFill grpSp grpSpLocks grpSpPr gs gsLst headEnd highlight hlink
    hlinkClick hlinkHover hlinkMouseOver hsl hslClr hue hueMod hueOff innerShdw insideH insideV inv invGamma
    lastCol lastRow latin left lightRig lin ln lnB lnBlToTr lnDef lnL lnR lnRef lnSpc lnStyleLst lnT
    lnTlToBr lnTo lstStyle lt1 lt2 lum lumMod lumOff lvl1pPr lvl2pPr lvl3pPr lvl4pPr lvl5pPr lvl6pPr lvl7pPr
    lvl8pPr lvl9pPr majorFont masterClrMapping minorFont miter moveTo neCell noAutofit noFill norm
    normAutofit nvCxnSpPr nvGraphicFramePr nvGrpSpPr nvPicPr nvSpPr nwCell objectDefaults off outerShdw
    overrideClrMapping p pPr path pathLst pattFill pic picLocks pos prstClr prstDash prstGeom prstShdw
    prstTxWarp pt quadBezTo quickTimeFile r rPr rect red redMod redOff reflection relOff right rot round rtl
    sat satMod satOff scene3d schemeClr scrgbClr seCell shade snd softEdge solidFill sp sp3d spAutoFit spDef
    spLocks spPr spcAft spcBef spcPct spcPts srcRect srgbClr st stCxn stretch style swCell sx sy sym sysClr
    t tab tabLst tableStyle tableStyleId tailEnd tbl tblBg tblGrid tblPr tblStyle tblStyleLst tc tcBdr tcPr
    tcStyle tcTxStyle theme themeElements themeManager themeOverride tile tileRect tint tl2br top tr tr2bl
    txBody txDef txSp uFill uFillTx uLn uLnTx up useSpRect videoFile wavAudioFile wholeTbl xfrm
    """,
    "a14": """
    artisticBlur artisticCement artisticChalkSketch artisticCrisscrossEtching artisticCutout
    artisticFilmGrain artisticGlass artisticGlowDiffused artisticGlowEdges artisticLightScreen
    artisticLineDrawing artisticMarker artisticMosiaicBubbles artisticPaintBrush artisticPaintStrokes
    artisticPastelsSmooth artisticPencilGrayscale artisticPencilSketch artisticPhotocopy artisticPlasticWrap
    artisticTexturizer artisticWatercolorSponge backgroundMark backgroundRemoval brightnessContrast
    cNvContentPartPr cNvPr cameraTool colorTemperature compatExt contentPart cpLocks extLst foregroundMark
    hiddenEffects hiddenFill hiddenLine hiddenScene3d hiddenSp3d imgEffect imgLayer imgProps isCanvas m
    nvContentPartPr saturation shadowObscured sharpenSoften useLocalDpi xfrm
    """,
    "a16": """
    colId creationId cxnDERefs predDERef rowId
    """,
    "c": """
    applyToEnd applyToFront applyToSides area3DChart areaChart auto autoTitleDeleted autoUpdate axId axPos
    backWall backward bandFmt bandFmts bar3DChart barChart barDir baseTimeUnit bubble3D bubbleChart
    bubbleScale bubbleSize builtInUnit cat catAx chart chartObject chartSpace clrMapOvr crossAx crossBetween
    crosses crossesAt custSplit custUnit dLbl dLblPos dLbls dPt dTable data date1904 dateAx delete
    depthPercent dispBlanksAs dispEq dispRSqr dispUnits dispUnitsLbl doughnutChart downBars dropLines
    errBarType errBars errDir errValType evenFooter evenHeader explosion ext extLst externalData f
    firstFooter firstHeader firstSliceAng floor fmtId formatCode formatting forward gapDepth gapWidth
    grouping h hMode hPercent headerFooter hiLowLines holeSize idx intercept invertIfNegative lang layout
    layoutTarget lblAlgn lblOffset leaderLines legacyDrawingHF legend legendEntry legendPos line3DChart
    lineChart logBase lvl majorGridlines majorTickMark majorTimeUnit majorUnit manualLayout marker max min
    minorGridlines minorTickMark minorTimeUnit minorUnit minus multiLvlStrCache multiLvlStrRef name noEndCap
    noMultiLvlLbl numCache numFmt numLit numRef oddFooter oddHeader ofPieChart ofPieType order orientation
    overlap overlay pageMargins pageSetup period perspective pictureFormat pictureOptions pictureStackUnit
    pie3DChart pieChart pivotFmt pivotFmts pivotSource plotArea plotVisOnly plus printSettings protection pt
    ptCount rAngAx radarChart radarStyle rich rotX rotY roundedCorners scaling scatterChart scatterStyle
    secondPiePt secondPieSize selection separator ser serAx serLines shape showBubbleSize showCatName
    showDLblsOverMax showHorzBorder showKeys showLeaderLines showLegendKey showNegBubbles showOutline
    showPercent showSerName showVal showVertBorder sideWall size sizeRepresents smooth spPr splitPos
    splitType stockChart strCache strLit strRef style surface3DChart surfaceChart symbol thickness
    tickLblPos tickLblSkip tickMarkSkip title trendline trendlineLbl trendlineType tx txPr upBars upDownBars
    userInterface userShapes v val valAx varyColors view3D w wMode wireframe x xMode xVal y yMode yVal
    """,
    "c15": """
    autoCat bubble3D cat categoryFilterException categoryFilterExceptions dLbl datalabelsRange dlblFTEntry
    dlblFieldTable dlblFieldTableCache dlblRangeCache explosion f filteredAreaSeries filteredBarSeries
    filteredBubbleSeries filteredCategoryTitle filteredLineSeries filteredPieSeries filteredRadarSeries
    filteredScatterSeries filteredSeriesTitle filteredSurfaceSeries formulaRef fullRef invertIfNegative
    layout leaderLines levelRef marker numFmt pivotSource ser showDataLabelsRange showLeaderLines spPr sqref
    tx txfldGUID xForSave
    """,
    "cdr": """
    absSizeAnchor blipFill cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr cNvPicPr cNvPr cNvSpPr cxnSp ext from
    graphicFrame grpSp grpSpPr nvCxnSpPr nvGraphicFramePr nvGrpSpPr nvPicPr nvSpPr pic relSizeAnchor sp spPr
    style to txBody x xfrm y
    """,
    "dgm": """
    adj adjLst alg animLvl animOne bg bulletEnabled cat catLst chMax chPref choose clrData colorsDef
    colorsDefHdr colorsDefHdrLst constr constrLst cxn cxnLst dataModel desc dir effectClrLst else ext extLst
    fillClrLst forEach hierBranch if layoutDef layoutDefHdr layoutDefHdrLst layoutNode linClrLst orgChart
    param prSet presLayoutVars presOf pt ptLst relIds resizeHandles rule ruleLst sampData scene3d shape sp3d
    spPr style styleData styleDef styleDefHdr styleDefHdrLst styleLbl t title txEffectClrLst txFillClrLst
    txLinClrLst txPr varLst whole
    """,
    "dsp": """
    cNvGrpSpPr cNvPr cNvSpPr dataModelExt drawing extLst grpSp grpSpPr nvGrpSpPr nvSpPr sp spPr spTree style
    txBody txXfrm
    """,
    "known": """
    AbbreviatedCaseNumber Abstract AlbumTitle Anchor AppVersion Application Artist Assign Attribution Author
    Blur BookAuthor BookTitle BroadcastTitle Broadcaster CaseNumber ChapterNumber Characters
    CharactersWithSpaces City Comment Comments Company CompanyAddress CompanyEmail CompanyFax CompanyPhone
    Compiler Composer Conductor ConferenceName Corporate Counsel CountryRegion Court CoverPageProperties
    Create Custom DXFComplement Day DayAccessed Delete Department DigSig Director Distributor DocSecurity
    DummyContentTypeElement Edition Editor Event FeaturePropertyBags First Guid HLinks HeadingPairs
    HiddenSlides History HyperlinkBase HyperlinksChanged Institution InternetSiteTitle Interviewee
    Interviewer Inventor Issue JournalName LCID Last Lines LinksUpToDate LongProp LongProperties MMClips
    Manager Medium Middle Month MonthAccessed NameList Normal Notes NumberVolumes Pages Paragraphs
    PatentNumber Performer PeriodicalTitle Person PresentationFormat Priority ProducerName ProductionCompany
    Progress Properties PublicationTitle PublishDate Publisher RecordingNumber RefOrder Removed Reporter
    ScaleCrop Schedule SetTitle SharedDoc ShortTitle Slides Source SourceType Sources StandardNumber
    StateProvince Station Tag Task Tasks Template Theater ThesisType ThreadedComments Title TitlesOfParts
    TotalTime Translator Type URL Unassign UnassignAll Undelete Undo Version Volume Words Writer
    XMLNamespace XSNLocation Year YearAccessed a absoluteUrl acd acdEntry acdManifest acds active activeArea
    activeTabTopLevelEntity add additionalCharacteristics address aggregation aggregationInfo
    alternateReferences alternateUrls ambientLight anchr animEffectMkLst animEffectParentMkLst animPr
    annotation annotationXML arc array arrayData asgn atrbtn attrSrcUrl author authorLst autoBuNodeInfo
    autoBuNodeInfoLst autoFilter autoRefresh axis axisId axisTitle b backgroundPr backgroundProps backstage
    bag bagExt bagId bg binCount binSize binary bind binding bindings binning blip blipFill blob bodyPr bool
    bottomItems bounds box brush brushProperty bstr buPr bubble3D button buttonGroup bwMode c
    cNvContentPartPr cNvCxnSpPr cNvFrPr cNvGraphicFramePr cNvGrpSpPr cNvInkPr cNvPicPr cNvPr cNvSpPr
    cXmlMkLst cacheHierarchy cacheVersionInfo cached cachedUniqueName cachedUniqueNames calcFeatures
    calculatedMember calculatedTimeColumn cameo camera canvas canvasTransform catScaling category
    categoryAxis categoryFilterException categoryFilterExceptions cf channel channelProperties
    channelProperty characteristic chart chartArea chartData chartSpace chartStyle chartTrackingRefBased
    checkBox checksum classification clear clr clrMapOvr clsid cm cmAuthorMkLst cmLst cmMK cmMkLst cmRplyMk
    cmRplyMkLst colorStyle columnBodyRevDxf columnFilter columnHeaderRevDxf columnTotalsRevDxf comboBox
    command commands comment commentExtensible commentId commentRel commentsExtensible commentsIds compatSp
    compressPicPr connection contentPart contentTypeSchema context contextMenu contextMenus contextualTabs
    control copyright copyrights custShowMkLst customFilter customFilters customPropertyEditor
    customPropertyEditors customUI customXsn cxnSpMk cxnSpMkLst cy d dLbl data dataDisplayOptions16
    dataFeedPr dataField dataFieldFutureData dataId dataLabel dataLabelCallout dataLabelHidden dataLabels
    dataModel dataPoint dataPoint3D dataPointLine dataPointMarker dataPointMarkerLayout dataPointWireframe
    dataPt dataRevDxf dataSeries dataTable datapointuniqueidmap datastoreItem date dateGroupItem dbCommand
    dbTable dbTables dcMkLst deMasterMkLst deMkLst dePkg deSrcMkLst deTgtMkLst decimal decorative defRPr
    defaultPropertyEditorNamespace definitions derivation derived-from descriptionPr designElem designPr
    designTag designTagLst designTagMkLst destinationLink dgMkLst dialogBoxLauncher dirLight dispNaAsBlank
    docEvents docMk docMkLst documentControls downBar dpi drSelLst dropDown dropLine dropZoneCategories
    dropZoneData dropZoneFilter dropZoneSeries dropZonesVisible dxf dxfs dynamicArrayProperties
    dynamicFilter dynamicMenu editBox editorSelLst effect effectRef embedAnim emma empty endCxn endpoint
    endpoint-info entityType error errorBar evenFooter evenHeader event eventDocBuildingBlockAfterInsert
    eventDocClose eventDocContentControlAfterInsert eventDocContentControlBeforeDelete
    eventDocContentControlContentUpdate eventDocContentControlOnEnter eventDocContentControlOnExit
    eventDocNew eventDocOpen eventDocStoreUpdate eventDocSync eventDocXmlAfterInsert eventDocXmlBeforeDelete
    explosion ext extLst externalCodeService externalCodeServiceImageAsInput externalData externalLinksPr
    extremeValue f fb fci feature featureSupportInfo filetime fill fillMode fillRect fillRef filter
    filterColumn filteredLitCache filters firstColumn firstFooter firstHeader flag floor fmtOvr fmtOvrs font
    fontRef fpbs gallery geoCache geoChildEntities geoChildEntitiesQuery geoChildEntitiesQueryResult
    geoChildEntitiesQueryResults geoChildTypes geoData geoDataEntityQuery geoDataEntityQueryResult
    geoDataEntityQueryResults geoDataPointQuery geoDataPointToEntityQuery geoDataPointToEntityQueryResult
    geoDataPointToEntityQueryResults geoEntity geoHierarchyEntity geoLocation geoLocationQuery
    geoLocationQueryResult geoLocationQueryResults geoLocations geoParentEntitiesQuery
    geoParentEntitiesQueryResult geoParentEntitiesQueryResults geoParentEntity geoPolygon geoPolygons
    geography geom global grammar graphicFrame graphicFrameMk graphicFrameMkLst graphicParentMkLst
    gridColMkLst gridlineMajor gridlineMinor group group-info groupBox grpCmd grpSp grpSpMk grpSpMkLst
    grpSpPr guide handoutMkLst hash headerFooter headerRowBorderRevDxf headerRowRevDxf hiLoLine history
    hlink hlinkClick hlinkClr hlinkHover hlinkMkLst hyperlink i i1 i2 i4 i8 idx ignorableAfterVersion
    illuminance imageControl imageFormula imgData imgLink imgUrl implicitMeasureSupport inSketchMode info
    ink inkMk inkMkLst inkSource instance int intensity intermittentChannels interpretation invertIfNegative
    invertSolidFillFmt item k key keyFlags keymap keymaps keymapsBad label labelControl labelList
    lastEditFeature lastRefreshFeature lastUpdateFeature latency lattice layoutContainer layoutPr leaderLine
    legacyDrawing legend lfPr lineProps lineSketchCurved lineSketchFreehand lineSketchNone
    lineSketchScribble lineSketchStyleProps lineWidthScale list literal literalDataChart liveFeedProps ln
    lnRef lockedCanvas lookAt lpstr lpwstr lstStyle lvl macro majorGridlines majorTickMarks mapping marker
    matrix max maxColor mcd mcds mention mentions menu menuGroup menuSeparator meterPerModelUnit mid
    midColor min minColor minorGridlines minorTickMarks model model3DMkLst model3d modelRelationship
    modelRelationships modelTable modelTables modelTextPr modelTimeGrouping modelTimeGroupings
    moreImagesAddress movingPeriodState msForm multiLvlStrCache multiLvlStrLit namedSheetView
    namedSheetViews nf noAdjustHandles noChangeArrowheads noChangeAspect noChangeShapeType noEditPoints
    noGrp noMove noResize noRot noSelect node nonVisualGroupProps notesGuideLst notesMasterMkLst notesMkLst
    notesTxtMkLst nsvFilter null numCache numDim numFmt number nvContentPartPr nvPr objViewport objectPr
    oblob ocx ocxPr oddFooter oddHeader oembed oembedShared off officeMenu offset oledbPr one-of
    openByDefault openxmlsdk_49BECFFA_3B03_4D13_8272_D6CCB22579E3 origImgData orthographic ostorage ostream
    pPr pageMargins pageSetup parentCm parentLabelLayout pcntCmplt percent person personList perspective
    phTypeExt picAttrSrcUrl picMk picMkLst picture pivotAreaReferenceSubtotals pivotCacheDataSource
    pivotCacheDecoupled pivotCacheDynamicArray pivotCacheIdVersion pivotCaches pivotFieldSubtotalLineItems
    pivotFieldSubtotals pivotFilter pivotOptions pivotOptions16 pivotRow pivotTable pivotTableData
    pivotTableDefinition16 pivotTableReference pivotTableReferences pivotTableServerFormats
    pivotTableUISettings pivotTables pivotVersionInfo plotArea plotArea3D plotAreaRegion plotSurface pos
    postTrans posterFrame preTrans presenceInfo pri primaryItem printSettings properties property props
    prstTrans pt ptLight ptentry ptidx qat queryTable question questionPr questions questionsPr r4 r8 rPr
    rSty radioButton radioGroup rangePr raster reactions readonlyRecommended recipientData recipients
    recolorImg reference refreshInterval refreshIntervals regionLabelLayout rel relativeUrl reply replyLst
    requiredFeature reset revdxf ribbon rich richInfo richProperties richSortCondition richStyleSheet
    richStyles richValueRels rot rotWithShape rpv rv rvData rvStructures rvTypesInfo rvb rxn s sampleRate
    scale scene3d schema schemaLibrary schemaRef schemaRefs scriptLink secondColumn sectionLnkObjMkLst
    sectionMkLst seed selection separator sequence series seriesAxis seriesLine serverFormat sharedControls
    showExpandCollapseFieldButtons showOnOpen showSketchBtn signatureLine sketchOptions sldBaseMkLst
    sldGuideLst sldLayoutMkLst sldMasterMkLst sldMk sldMkLst sldPosMkLst slicer
    slicerCacheHideItemsWithNoData slicerCacheOlapLevelName slicerCachePivotTables slicerCaches snapshot
    sndData sortCondition sortRule sortRules sourceLink sp3d spMk spMkLst spPr spb spbArrays spbData
    spbStructures splitButton spotLight srcProperty srcRect stCxn state statistics storage strCache strDim
    stream style styleClr subtotal subtotalLineItem subtotals supportingPropertyBags survey surveyPr svgBlip
    svgBlipMkLst sx sy symEx syncedQuestionId sz tab tabSet table tableBorderRevDxf tableSlicerCache tabs
    tagMkLst task taskDetails taskFormGroup taskGroup taskHistoryDetails taskpane taskpanes tblMkLst tcMkLst
    tcg text textPr themeFamily themeVariant themeVariantLst threadedComment threadingInfo tickLabels
    timeline timelineCacheDefinition timelineCachePivotCaches timelineCacheRef timelineCacheRefs
    timelinePivotCacheDefinition timelineRef timelineRefs timelineStyle timelineStyleElement
    timelineStyleElements timelineStyles timelines timeslicer timestamp title titlePr tkAppMkLst tocMkLst
    toggleButton toolbarData toolbars top10 topItems totalsRowBorderRevDxf totalsRowRevDxf trMkLst trace
    traceFormat traceGroup traceView track trackLst tracksInfo trans trendline trendlineLabel tx txBody
    txBodyMkLst txBodyPkg txData txMkLst txPr type types ui1 ui2 ui4 ui8 uint unAsgn unasgnAll undo uniqueID
    uniqueId units unitsLabel unkLight unknown unknownAnchor up upBar useBounds v valScaling value valueAxis
    valueColorPositions valueColors variant variation vbaSuppData vector version versionInfo view3D
    viewSelLst visibility vstream wall wch webExtension webExtensions webImageSrd webImagesSrd webVideoPr
    webextension webextensionref wgp whole winViewport wll workbookPr wpc x xfComplement xfrm xsnLocation
    xsnScope
    """,
    "m": """
    acc accPr aln alnScr argPr argSz bar barPr baseJc begChr borderBox borderBoxPr box boxPr brk brkBin
    brkBinSub cGp cGpRule cSp chr count ctrlPr d dPr defJc deg degHide den diff dispDef e endChr eqArr
    eqArrPr f fName fPr func funcPr groupChr groupChrPr grow hideBot hideLeft hideRight hideTop intLim
    interSp intraSp jc lMargin lim limLoc limLow limLowPr limUpp limUppPr lit m mPr mathFont mathPr maxDist
    mc mcJc mcPr mcs mr nary naryLim naryPr noBreak nor num oMath oMathPara oMathParaPr objDist opEmu phant
    phantPr plcHide pos postSp preSp r rMargin rPr rSp rSpRule rad radPr sPre sPrePr sSub sSubPr sSubSup
    sSubSupPr sSup sSupPr scr sepChr show shp smallFrac strikeBLTR strikeH strikeTLBR strikeV sty sub
    subHide sup supHide t transp type vertJc wrapIndent wrapRight zeroAsc zeroDesc zeroWid
    """,
    "o": """
    FieldCodes LinkType LockedField OLEObject bottom callout clippath colormenu colormru column complex
    diagram entry extrusion fill idmap ink left lock proxy r regrouptable rel relationtable right rules
    shapedefaults shapelayout signatureline skew top
    """,
    "p": """
    anim animClr animEffect animMotion animRot animScale attrName attrNameLst audio bg bgPr bgRef bldAsOne
    bldDgm bldGraphic bldLst bldOleChart bldP bldSub blinds blipFill bodyStyle bold boldItalic boolVal
    browse by cBhvr cMediaNode cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr cNvPicPr cNvPr cNvSpPr cSld
    cSldViewPr cTn cViewPr charRg checker childTnLst circle clrMap clrMapOvr clrMru clrVal cm cmAuthor
    cmAuthorLst cmLst cmd comb cond contentPart control controls cover custData custDataLst custShow
    custShowLst cut cxnSp defaultTextStyle diamond dissolve embed embeddedFont embeddedFontLst endCondLst
    endSnd endSync excl ext extLst fade fltVal font from graphicEl graphicFrame gridSpacing grpSp grpSpPr
    guide guideLst handoutMaster handoutMasterId handoutMasterIdLst hf hsl htmlPubPr inkTgt intVal italic
    iterate kinsoku kiosk link modifyVerifier newsflash nextCondLst normalViewPr notes notesMaster
    notesMasterId notesMasterIdLst notesStyle notesSz notesTextViewPr notesViewPr nvCxnSpPr nvGraphicFramePr
    nvGrpSpPr nvPicPr nvPr nvSpPr oleChartEl oleObj origin otherStyle outlineViewPr pRg par penClr ph
    photoAlbum pic plus pos present presentation presentationPr prevCondLst prnPr progress pull push rCtr
    random randomBar regular restoredLeft restoredTop rgb rtn scale seq set showPr sld sldAll sldId sldIdLst
    sldLayout sldLayoutId sldLayoutIdLst sldLst sldMaster sldMasterId sldMasterIdLst sldRg sldSyncPr sldSz
    sldTgt slideViewPr snd sndAc sndTgt sorterViewPr sp spPr spTgt spTree split stCondLst stSnd strVal
    strips style subSp subTnLst tag tagLst tags tav tavLst text tgtEl timing titleStyle tmAbs tmPct tmpl
    tmplLst tn tnLst to transition txBody txEl txStyles val video viewPr webPr wedge wheel wipe xfrm zoom
    """,
    "p14": """
    bmk bmkLst bmkTgt browseMode cNvContentPartPr cNvPr conveyor creationId defaultImageDpi
    discardImageEditData doors extLst fade ferris flash flip flythrough gallery glitter honeycomb laserClr
    laserTraceLst media modId nullEvt nvContentPartPr nvPr pan pauseEvt playEvt prism resumeEvt reveal
    ripple section sectionLst sectionPr seekEvt showEvtLst showMediaCtrls shred sldId sldIdLst stopEvt
    switch tracePt tracePtLst triggerEvt trim vortex warp wheelReverse window xfrm
    """,
    "pic": """
    blipFill cNvPicPr cNvPr nvPicPr pic spPr
    """,
    "pvml": """
    iscomment textdata
    """,
    "v": """
    arc background curve f fill formulas group h handles image imagedata line oval path polyline rect
    roundrect shadow shape shapetype stroke textbox textpath
    """,
    "w": """
    abstractNum abstractNumId active activeRecord activeWritingStyle addressFieldName
    adjustLineHeightInTable adjustRightInd alias aliases alignBordersAndEdges alignTablesRowByRow allowPNG
    allowSpaceOfSameStyleInTable altChunk altChunkPr altName alwaysMergeEmptyNamespace
    alwaysShowPlaceholderText annotationRef applyBreakingRules attachedSchema attachedTemplate attr
    autoCaption autoCaptions autoFormatOverride autoHyphenation autoRedefine autoSpaceDE autoSpaceDN
    autoSpaceLikeWord95 autofitToFirstFixedWidthCell b bCs background balanceSingleByteDoubleByteWidth bar
    basedOn bdo bdr behavior behaviors between bibliography bidi bidiVisual blockQuote body bodyDiv
    bookFoldPrinting bookFoldPrintingSheets bookFoldRevPrinting bookmarkEnd bookmarkStart
    bordersDoNotSurroundFooter bordersDoNotSurroundHeader bottom br cachedColBalance calcOnExit calendar
    cantSplit caps caption captions category cellDel cellIns cellMerge characterSpacingControl charset
    checkBox checkErrors checked citation clickAndTypeStyle clrSchemeMapping cnfStyle col colDelim color
    cols column comboBox comment commentRangeEnd commentRangeStart commentReference comments compat
    compatSetting connectString consecutiveHyphenLimit contentPart contextualSpacing continuationSeparator
    control convMailMergeEsc cr cs customXml customXmlDelRangeEnd customXmlDelRangeStart
    customXmlInsRangeEnd customXmlInsRangeStart customXmlMoveFromRangeEnd customXmlMoveFromRangeStart
    customXmlMoveToRangeEnd customXmlMoveToRangeStart customXmlPr dataBinding dataSource dataType date
    dateFormat dayLong dayShort ddList decimalSymbol default defaultTabStop defaultTableStyle del
    delInstrText delText description destination dir dirty displayBackgroundShape displayHangulFixedWidth
    displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery div divBdr divId divs divsChild
    doNotAutoCompressPictures doNotAutofitConstrainedTables doNotBreakConstrainedForcedTable
    doNotBreakWrappedTables doNotDemarcateInvalidXml doNotDisplayPageBoundaries doNotExpandShiftReturn
    doNotHyphenateCaps doNotIncludeSubdocsInStats doNotLeaveBackslashAlone doNotOrganizeInFolder
    doNotRelyOnCSS doNotSaveAsSingleFile doNotShadeFormData doNotSnapToGridInCell doNotSuppressBlankLines
    doNotSuppressIndentation doNotSuppressParagraphBorders doNotTrackFormatting doNotTrackMoves
    doNotUseEastAsianBreakRules doNotUseHTMLParagraphAutoSpacing doNotUseIndentAsNumberingTabStop
    doNotUseLongFileNames doNotUseMarginsForDrawingGridOrigin doNotValidateAgainstSchema
    doNotVertAlignCellWithSp doNotVertAlignInTxbx doNotWrapTextWithPunct docDefaults docGrid docPart
    docPartBody docPartCategory docPartGallery docPartList docPartObj docPartPr docPartUnique docParts
    docVar docVars document documentProtection documentType drawing drawingGridHorizontalOrigin
    drawingGridHorizontalSpacing drawingGridVerticalOrigin drawingGridVerticalSpacing dropDownList dstrike
    dynamicAddress eastAsianLayout effect em embedBold embedBoldItalic embedItalic embedRegular
    embedSystemFonts embedTrueTypeFonts emboss enabled encoding end endnote endnotePr endnoteRef
    endnoteReference endnotes entryMacro equation evenAndOddHeaders exitMacro fHdr family ffData
    fieldMapData fitText flatBorders fldChar fldData fldSimple font fonts footerReference footnote
    footnoteLayoutLikeWW8 footnotePr footnoteRef footnoteReference footnotes forceUpgrade
    forgetLastTabAlignment formProt format formsDesign frame frameLayout framePr frameset framesetSplitbar
    ftr gallery glossaryDocument gridAfter gridBefore gridCol gridSpan group growAutofit guid gutterAtTop
    hMerge hdr hdrShapeDefaults headerReference headerSource helpText hidden hideGrammaticalErrors hideMark
    hideSpellingErrors highlight hps hpsBaseText hpsRaise hyperlink hyphenationZone i iCs id
    ignoreMixedContent ilvl imprint ind ins insideH insideV instrText isLgl jc keepLines keepNext kern
    kinsoku lang lastRenderedPageBreak latentStyles layoutRawTableWidth layoutTableRowsApart left legacy lid
    lineWrapLikeWord6 link linkStyles linkToQuery linkedToFile listEntry listItem listSeparator lnNumType
    lock locked lsdException lvl lvlJc lvlOverride lvlPicBulletId lvlRestart lvlText mailAsAttachment
    mailMerge mailSubject mainDocumentType mappedName marBottom marH marLeft marRight marTop marW matchSrc
    maxLength mirrorIndents mirrorMargins monthLong monthShort moveFrom moveFromRangeEnd moveFromRangeStart
    moveTo moveToRangeEnd moveToRangeStart movie multiLevelType mwSmallCaps name next noBorder noBreakHyphen
    noColumnBalance noEndnote noExtraLineSpacing noLeading noLineBreaksAfter noLineBreaksBefore noProof
    noPunctuationKerning noResizeAllowed noSpaceRaiseLower noTabHangInd noWrap notTrueType nsid num numFmt
    numId numIdMacAtCleanup numPicBullet numPr numRestart numStart numStyleLink numbering numberingChange
    oMath object objectEmbed objectLink odso optimizeForBrowser outline outlineLvl overflowPunct p pBdr pPr
    pPrChange pPrDefault pStyle pageBreakBefore panose1 paperSrc permEnd permStart personal personalCompose
    personalReply pgBorders pgMar pgNum pgNumType pgSz pict picture pitch pixelsPerInch placeholder pos
    position printBodyTextBeforeHeader printColBlack printFormsData printFractionalCharacterWidth
    printPostScriptOverText printTwoOnOne printerSettings proofErr proofState ptab qFormat query r rFonts
    rPr rPrChange rPrDefault rStyle readModeInkLockDown recipientData recipients relyOnVML removeDateAndTime
    removePersonalInformation result revisionView richText right rsid rsidRoot rsids rt rtl rtlGutter ruby
    rubyAlign rubyBase rubyPr saveFormsData saveInvalidXml savePreviewPicture saveSubsetFonts
    saveThroughXslt saveXmlDataOnly scrollbar sdt sdtContent sdtEndPr sdtPr sectPr sectPrChange
    selectFldWithFirstOrLastChar semiHidden separator settings shadow shapeDefaults shapeLayoutLikeWW8 shd
    showBreaksInFrames showEnvelope showXMLTags showingPlcHdr sig size sizeAuto smallCaps snapToGrid
    softHyphen sourceFileName spaceForUL spacing spacingInWholePoints specVanish splitPgBreakAndParaMark src
    start startOverride statusText storeMappedDataAs strictFirstAndLastChars strike style styleLink
    styleLockQFSet styleLockTheme stylePaneFormatFilter stylePaneSortMethod styles subDoc subFontBySize suff
    summaryLength suppressAutoHyphens suppressBottomSpacing suppressLineNumbers suppressOverlap
    suppressSpBfAfterPgBrk suppressSpacingAtTopOfPage suppressTopSpacing suppressTopSpacingWP
    swapBordersFacingPages sym sz szCs t tab table tabs tag targetScreenSz tbl tblBorders tblCaption
    tblCellMar tblCellSpacing tblDescription tblGrid tblGridChange tblHeader tblInd tblLayout tblLook
    tblOverlap tblPr tblPrChange tblPrEx tblPrExChange tblStyle tblStyleColBandSize tblStylePr
    tblStyleRowBandSize tblW tblpPr tc tcBorders tcFitText tcMar tcPr tcPrChange tcW temporary text
    textAlignment textDirection textInput textboxTightWrap themeFontLang titlePg tl2br tmpl top topLinePunct
    tr tr2bl trHeight trPr trPrChange trackRevisions truncateFontHeightsLikeWP6 txbxContent type types u udl
    uiCompat97To2003 uiPriority ulTrailSpace underlineTabInNumList unhideWhenUsed uniqueTag updateFields
    useAltKinsokuLineBreakRules useAnsiKerningPairs useFELayout useNormalStyleForList usePrinterMetrics
    useSingleBorderforContiguousCells useWord2002TableStyleRules useWord97LineBreakRules useXSLTWhenSaving
    vAlign vMerge vanish vertAlign view viewMergedData w wAfter wBefore webHidden webSettings widowControl
    wordWrap wpJustification wpSpaceWidth wrapTrailSpaces writeProtection yearLong yearShort zoom
    """,
    "w10": """
    anchorlock borderbottom borderleft borderright bordertop wrap
    """,
    "w14": """
    alpha bevel bevelB bevelT cNvContentPartPr cNvPr camera checkbox checked checkedState cntxtAlts
    conflictDel conflictIns conflictMode contentPart contourClr customXmlConflictDelRangeEnd
    customXmlConflictDelRangeStart customXmlConflictInsRangeEnd customXmlConflictInsRangeStart
    defaultImageDpi discardImageEditingData docId entityPicker extLst extrusionClr fillToRect glow gradFill
    gs gsLst hueMod ligatures lightRig lin lum lumMod lumOff miter noFill numForm numSpacing nvContentPartPr
    path props3d prstDash reflection rot round sat satMod satOff scene3d schemeClr shade shadow solidFill
    srgbClr styleSet stylisticSets textFill textOutline tint uncheckedState xfrm
    """,
    "w15": """
    appearance chartTrackingRefBased collapsed color commentEx commentsEx dataBinding
    doNotAllowInsertDeleteSection docId footnoteColumns people person presenceInfo repeatingSection
    repeatingSectionItem sectionTitle webExtensionCreated webExtensionLinked
    """,
    "wp": """
    align anchor cNvGraphicFramePr docPr effectExtent extent inline lineTo posOffset positionH positionV
    simplePos start wrapNone wrapPolygon wrapSquare wrapThrough wrapTight wrapTopAndBottom
    """,
    "wp14": """
    pctHeight pctPosHOffset pctPosVOffset pctWidth sizeRelH sizeRelV
    """,
    "wps": """
    bodyPr cNvCnPr cNvPr cNvSpPr extLst linkedTxbx spPr style txbx wsp
    """,
    "x": """
    DataBinding Map MapInfo Schema alignment anchor author authors autoFilter autoSortScope b bgColor bk
    bookViews border borders bottom brk c cacheField cacheFields cacheHierarchies cacheHierarchy cacheSource
    calcChain calcPr calculatedColumnFormula calculatedItem calculatedItems calculatedMember
    calculatedMembers cell cellMetadata cellStyle cellStyleXfs cellStyles cellWatch cellWatches cellXfs
    cfRule cfvo charset chartFormat chartFormats chartsheet col colBreaks colFields colHierarchiesUsage
    colHierarchyUsage colItems color colorFilter colorScale colors cols comment commentList commentPr
    comments condense conditionalFormat conditionalFormats conditionalFormatting connection connections
    consolidation control controlPr controls customFilter customFilters customPr customProperties
    customSheetView customSheetViews customWorkbookView customWorkbookViews d dataBar dataConsolidate
    dataField dataFields dataRef dataRefs dataValidation dataValidations dateGroupItem dbPr ddeItem ddeItems
    ddeLink definedName definedNames deletedField diagonal dialogsheet dimension dimensions discretePr
    drawing drawingHF dxf dxfs dynamicFilter e end entries evenFooter evenHeader ext extLst extend
    externalBook externalLink externalReference externalReferences f family fgColor field fieldGroup
    fieldUsage fieldsUsage fileRecoveryPr fileSharing fileVersion fill fills filter filterColumn filters
    firstFooter firstHeader font fonts format formats formula formula1 formula2 from functionGroup
    functionGroups futureMetadata gradientFill group groupItems groupLevel groupLevels groupMember
    groupMembers groups header headerFooter headers horizontal hyperlink hyperlinks i iconFilter iconSet
    ignoredError ignoredErrors indexedColors inputCells is item items k kpi kpis left legacyDrawing
    legacyDrawingHF location m main map maps mdx mdxMetadata measureGroup measureGroups member members
    mergeCell mergeCells metadata metadataStrings metadataType metadataTypes mp mpMap mps mruColors ms n
    name nc ndxf numFmt numFmts objectPr oc oddFooter oddHeader odxf olapPr oldFormula oleItem oleItems
    oleLink oleObject oleObjects oleSize outline outlinePr p page pageField pageFields pageItem pageMargins
    pageSetUpPr pageSetup pages pane parameter parameters patternFill phoneticPr picture pivotArea
    pivotAreas pivotCache pivotCacheDefinition pivotCacheRecords pivotCaches pivotField pivotFields
    pivotHierarchies pivotHierarchy pivotSelection pivotTableDefinition pivotTableStyleInfo printOptions
    protectedRange protectedRanges protection query queryCache queryTable queryTableDeletedFields
    queryTableField queryTableFields queryTableRefresh r rFont rPh rPr raf rangePr rangeSet rangeSets rc rcc
    rcft rcmt rcv rdn reference references reviewed reviewedList revisions rfmt rgbColor right ris rm row
    rowBreaks rowFields rowHierarchiesUsage rowHierarchyUsage rowItems rqt rrc rsnm s scenario scenarios
    scheme selection serverFormat serverFormats set sets shadow sharedItems sheet sheetCalcPr sheetData
    sheetDataSet sheetFormatPr sheetId sheetIdMap sheetName sheetNames sheetPr sheetProtection sheetView
    sheetViews sheets si singleXmlCell singleXmlCells sortByTuple sortCondition sortState sst start stop stp
    strike styleSheet sz t tabColor table tableColumn tableColumns tablePart tableParts tableStyle
    tableStyleElement tableStyleInfo tableStyles tables text textField textFields textPr to top top10
    totalsRowFormula tp tpl tpls tr tupleCache u undo userInfo users v val value valueMetadata values
    vertAlign vertical volType volTypes webPr webPublishItem webPublishItems webPublishObject
    webPublishObjects webPublishing workbook workbookPr workbookProtection workbookView worksheet
    worksheetSource x xf xmlCellPr xmlColumnPr xmlPr
    """,
    "x14": """
    argumentDescription argumentDescriptions axisColor borderColor cacheField cacheHierarchy
    calculatedMember calculatedMembers cfIcon cfRule cfvo color colorAxis colorFirst colorHigh colorLast
    colorLow colorMarkers colorNegative colorScale colorSeries conditionalFormat conditionalFormats
    conditionalFormatting conditionalFormattings connection customFilter customFilters data dataBar
    dataField dataValidation dataValidations datastoreItem definedName definedNames dxf dxfs editValue
    extLst fillColor filter formControlPr formula1 formula2 header headers i iconFilter iconSet id
    ignoredError ignoredErrors item itemLst items level levels negativeBorderColor negativeFillColor olap
    oleItem p pivotArea pivotAreas pivotCacheDefinition pivotCaches pivotChange pivotChanges pivotEdit
    pivotEdits pivotField pivotHierarchy pivotTable pivotTableDefinition pivotTables protectedRange
    protectedRanges range ranges row rowItem rows selection selections setLevel setLevels slicer slicerCache
    slicerCacheDefinition slicerCaches slicerList slicerStyle slicerStyleElement slicerStyleElements
    slicerStyles slicers sortCondition sourceConnection sparkline sparklineGroup sparklineGroups sparklines
    table tabular tupleItem tupleItems tupleSet userEdit values workbookPr
    """,
    "x15ac": """
    absPath
    """,
    "xdr": """
    absoluteAnchor blipFill cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr cNvPicPr cNvPr cNvSpPr clientData col
    colOff contentPart cxnSp ext from graphicFrame grpSp grpSpPr nvCxnSpPr nvGraphicFramePr nvGrpSpPr
    nvPicPr nvSpPr oneCellAnchor pic pos row rowOff sp spPr style to twoCellAnchor txBody wsDr xfrm
    """,
    "xm": """
    col colSortMap f macrosheet row rowSortMap sqref worksheetSortMap
    """,
    "xr": """
    autoFilter body c ccse comments dataValidation dxf extLst f formula freezePanes future hdr
    hideUnhideSheet hyperlink is link oartAnchor objectState outline outlines pivotTableDefinition ref
    refmap revHdrs revStream revisionPtr rowColVisualOps sheetUid showGridlinesHeadings sparklineGroup test
    v xrrDefName xrrList xrrListExpR xrrSheet xrrTrim xrrUspt xrrc xrrco xrrdo xrrf xrrftr xrrg xrrm xrrrc
    xrrtest
    """,
    "xvml": """
    Accel Accel2 Anchor AutoFill AutoLine AutoPict AutoScale CF Camera Cancel Checked ClientData ColHidden
    Colored Column DDE Default DefaultSize Disabled Dismiss DropLines DropStyle Dx FirstButton FmlaGroup
    FmlaLink FmlaMacro FmlaPict FmlaRange FmlaTxbx Help Horiz Inc JustLastX LCT ListItem LockText Locked
    MapOCX Max Min MoveWithCells MultiLine MultiSel NoThreeD NoThreeD2 Page PrintObject RecalcAlways Row
    RowHidden ScriptExtended ScriptLanguage ScriptLocation ScriptText SecretEdit Sel SelType SizeWithCells
    TextHAlign TextVAlign UIObj VScroll VTEdit Val ValidIds Visible WidthMin
    """,
  ]
}
